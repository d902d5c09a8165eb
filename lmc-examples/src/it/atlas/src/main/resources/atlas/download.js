/* Downloads of what is shown, made from the data in the page. */

const CSV_COLUMNS = {
  id: (record) => record.id,
  type: (record) => record.type,
  kind: (record) => record.kind ?? '',
  name: (record) => textOf(record.name),
  names: (record) => namesOf({ name: record.name }).map(([language, text]) => `${language}: ${text}`).join(' | '),
  countries: (record) => facetsOf(record.id).countries.join(' '),
  areas: (record) => facetsOf(record.id).areas.join(' '),
  status: (record) => facetsOf(record.id).status ?? '',
  status_is_only_possible: (record) => (facetsOf(record.id).statusIsPossible ? 'yes' : ''),
  dates: (record) => facetsOf(record.id).dates.join(' '),
  places: (record) => PLACES.filter((each) => each.id === record.id).map((each) =>
    `${each.feature.geometry.coordinates[1]} ${each.feature.geometry.coordinates[0]} (${each.precision})`).join('; '),
  sources: (record) => [...new Set(JSON.stringify(record).match(/(?<="source":")[^"]+/g) ?? [])].join(' '),
  disagreements: (record) => disagreementsOf(record.id).length,
};

/** A cell that a spreadsheet takes for text: one that begins like a formula gets an apostrophe. */
function cell(value) {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** The records that are shown, a row each; it begins with a mark by which spreadsheets know UTF-8. */
function csv() {
  const rows = DATA.records.filter((each) => SHOWN.has(each.id)).map((each) => Object.values(CSV_COLUMNS).map((column) => cell(column(each))).join(','));
  return '\ufeff' + [Object.keys(CSV_COLUMNS).join(','), ...rows].join('\r\n') + '\r\n';
}

/** The places of the records that are shown, as the library writes them. */
function geoJson() {
  return JSON.stringify({ type: 'FeatureCollection', features: DATA.places.features.filter((each) => SHOWN.has(each.properties.record)) });
}

function download(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = element('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function initDownloads() {
  byIdOf('csv').addEventListener('click', () => download('lmc-records.csv', 'text/csv;charset=utf-8', csv()));
  byIdOf('geojson').addEventListener('click', () => download('lmc-places.geojson', 'application/geo+json', geoJson()));
}

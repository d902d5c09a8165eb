/* The data of the page, and how it is named. */

const DATA = JSON.parse(byIdOf('data').textContent);
const BASEMAP = JSON.parse(byIdOf('basemap').textContent);

const RECORDS = new Map(DATA.records.map((each) => [each.id, each]));
/** The records by the ids that they had formerly. */
const RENAMED = new Map(DATA.records.flatMap((each) => (each.formerIds ?? []).map((id) => [id, each])));

const facetsOf = (id) => DATA.facets[id];
const findRecord = (id) => RECORDS.get(id) ?? RENAMED.get(id);

/** The name to show: English, or whichever language comes first. */
const textOf = (texts) => texts.en ?? Object.values(texts)[0] ?? '';
const languageOf = (texts) => ('en' in texts ? 'en' : Object.keys(texts)[0]);

const nameOf = (id) => {
  const record = findRecord(id);
  return record ? textOf(record.name) : id;
};

/** A code or the name of a member as words: "otherNames" and "other-names" become "Other names". */
function words(code) {
  const spaced = String(code).replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[-_]/g, ' ').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

const countryName = (code) => DATA.countries[code] ?? code;

/** A date in words; a text that is not a date of the catalogue stays as it is. */
const dateText = (date) => DATA.dates[date]?.text ?? date;

/** A link to the page of a record. */
function recordLink(id, text, attributes) {
  const record = findRecord(id);
  if (!record) {
    return text ?? id;
  }
  return element('a', { href: '#' + encodeURIComponent(record.id), lang: text ? null : languageOf(record.name), ...attributes },
    text ?? textOf(record.name));
}

/** A source in a few words: its title, publisher and date. */
function sourceText(id) {
  const source = findRecord(id);
  if (!source) {
    return id;
  }
  return [source.publisher ?? textOf(source.name), source.published ? dateText(source.published) : null].filter(Boolean).join(', ');
}
const sourceLink = (id) => recordLink(id, sourceText(id), { title: nameOf(id) });

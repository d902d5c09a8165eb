/* The list of what is shown, as a table: the same as the map and the timeline, as text. */

/** Rows that are made at once; more are made on demand, since a catalogue may be large. */
const PAGE = 200;
let LISTED = PAGE;

function recordList(ids) {
  return element('ul', { class: 'records' }, ids.map((id) => element('li', {}, recordLink(id), ' ',
    element('span', { class: 'language' }, [words(RECORDS.get(id).type), RECORDS.get(id).kind && words(RECORDS.get(id).kind).toLowerCase()].filter(Boolean).join(', ')))));
}

function drawRecords() {
  if (byIdOf('view-records').hidden) {
    return;
  }
  const shown = [...SHOWN].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
  const head = ['Name', 'Type', 'Countries', 'Status', 'Dates'].map((each) => element('th', { scope: 'col' }, each));
  const rows = shown.slice(0, LISTED).map((id) => {
    const record = RECORDS.get(id);
    const facets = facetsOf(id);
    const match = FILTERS.search ? matchingName(id, FILTERS.search) : null;
    return element('tr', {},
      element('th', { scope: 'row' }, recordLink(id),
        match && match.text !== nameOf(id) && match.text !== id ? element('span', { class: 'match', lang: match.language }, match.text) : null),
      element('td', {}, words(record.type) + (record.kind ? ': ' + words(record.kind).toLowerCase() : '')),
      element('td', {}, facets.countries.map(countryName).join(', ')),
      element('td', {}, facets.status ? (facets.statusIsPossible ? 'possibly ' : '') + words(facets.status).toLowerCase() : ''),
      element('td', {}, facets.dates.length === 0 ? '' : dateText(facets.dates[0]) + (facets.dates.length > 1 ? ' …' : '')));
  });
  byIdOf('records').replaceChildren(
    element('div', { class: 'scroll', role: 'region', 'aria-label': 'Table of records', tabindex: 0 }, element('table', {}, element('thead', {}, element('tr', {}, head)), element('tbody', {}, rows))),
    shown.length > LISTED ? element('button', { type: 'button', onclick: () => {
      LISTED += PAGE;
      drawRecords();
    } }, `Show ${Math.min(PAGE, shown.length - LISTED)} more`) : '');
}

/* Which records are shown. Each view draws what passes, and only that. */

const FILTERS = { search: '', type: '', country: '', area: '', status: '', from: null, to: null };
const NOT_STATED = '?';

/** The types that are background to the others; they are shown only if chosen. */
const BACKGROUND = new Set(['source', 'term']);

/** What is chosen under "Show" beside the types of records. */
const GROUPS = { 'group:DAM': 'Dams and power', 'group:PROJECT': 'Other projects', 'group:CENTRE': 'Centres', 'group:MEETING': 'Meetings' };

/** Whether a date may fall into the chosen years. A mark of doubt does not widen it. */
function isInYears(date) {
  const look = DATA.dates[date];
  const from = FILTERS.from === null ? -Infinity : dayOf(FILTERS.from);
  const to = FILTERS.to === null ? Infinity : dayOf(FILTERS.to + 1) - 1;
  return (look.first ?? -Infinity) <= to && (look.last ?? Infinity) >= from;
}

/** The first day of a year, counted from 1970-01-01; Date.UTC alone takes 0 to 99 for years of the last century. */
function dayOf(year) {
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return date.getTime() / 864e5;
}

function isShown(record) {
  const facets = facetsOf(record.id);
  if (FILTERS.type === '' ? BACKGROUND.has(record.type)
    : FILTERS.type.startsWith('group:') ? FILTERS.type !== 'group:' + facets.group : FILTERS.type !== record.type) {
    return false;
  }
  return (FILTERS.country === '' || facets.countries.includes(FILTERS.country))
    && (FILTERS.area === '' || (FILTERS.area === NOT_STATED ? facets.areas.length === 0 : facets.areas.includes(FILTERS.area)))
    && (FILTERS.status === '' || (facets.status ?? NOT_STATED) === FILTERS.status)
    && (FILTERS.from === null && FILTERS.to === null || facets.dates.some(isInYears))
    && (searchForm(FILTERS.search) === '' || matchingName(record.id, FILTERS.search) !== undefined);
}

let SHOWN = new Set();
const VIEWS = [];

/** Draws every view anew, and says how many records are shown. */
function applyFilters() {
  const shown = DATA.records.filter(isShown);
  SHOWN = new Set(shown.map((each) => each.id));
  const all = DATA.records.filter((each) => !BACKGROUND.has(each.type)).length;
  byIdOf('count').textContent = FILTERS.type === '' || !BACKGROUND.has(FILTERS.type)
    ? `${shown.length} of ${all} records are shown.` : `${shown.length} records are shown.`;
  VIEWS.forEach((draw) => draw());
  suggest();
}

/** The best matches as links below the field, so that Tab goes from the words to a record. */
function suggest() {
  const list = byIdOf('suggestions');
  const query = FILTERS.search;
  const found = searchForm(query) === '' ? [] : [...SHOWN].map((id) => [searchRank(id, query), id])
    .sort((a, b) => a[0] - b[0] || nameOf(a[1]).localeCompare(nameOf(b[1]), 'en')).slice(0, 6).map((each) => each[1]);
  list.hidden = searchForm(query) === '';
  list.replaceChildren(...(found.length === 0 ? [element('li', {}, 'No name has this. Filters may hide it.')]
    : found.map((id) => {
      const name = matchingName(id, query);
      return element('li', {}, recordLink(id), name.text === nameOf(id) || name.text === id ? null
        : element('span', { class: 'match', lang: name.language }, name.text));
    })));
}

function option(value, text) {
  return element('option', { value }, text);
}

function initFilters() {
  const types = [...new Set(DATA.records.map((each) => each.type))].sort();
  byIdOf('type').append(option('', 'All, without sources'), ...Object.entries(GROUPS).map(([value, text]) => option(value, text)),
    ...types.map((type) => option(type, 'Type: ' + words(type).toLowerCase())));
  byIdOf('country').append(option('', 'Any'), ...Object.entries(DATA.countries).map(([code, name]) => option(code, name)));
  byIdOf('area').append(option('', 'Any'), ...Object.entries(DATA.areas).map(([code, name]) => option(code, name)),
    option(NOT_STATED, 'Not stated'));
  byIdOf('status').append(option('', 'Any'), ...DATA.statuses.map((code) => option(code, words(code))), option(NOT_STATED, 'Not stated'));
  const form = byIdOf('filters');
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(readFilters));
  form.addEventListener('input', readFilters);
  form.addEventListener('change', readFilters);
  byIdOf('more').open = window.matchMedia('(min-width: 50rem)').matches;
}

function readFilters() {
  const before = JSON.stringify(FILTERS);
  for (const key of ['search', 'type', 'country', 'area', 'status']) {
    FILTERS[key] = byIdOf(key).value;
  }
  for (const key of ['from', 'to']) {
    const input = byIdOf(key);
    FILTERS[key] = input.value !== '' && input.validity.valid ? Number(input.value) : null;
  }
  if (JSON.stringify(FILTERS) !== before) {
    applyFilters();
  }
}

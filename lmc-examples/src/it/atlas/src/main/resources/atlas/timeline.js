/* The timeline: one row for each record, with a mark for each of its dates that looks as sure as the date is. */

/** The dates of each record: [{date, what, planned}]. */
const ENTRIES = new Map();
for (const each of DATA.timeline) {
  ENTRIES.set(each.record, [...(ENTRIES.get(each.record) ?? []), each]);
}

/** How far a soft end reaches beyond what is written, in percent of the width: the date does not say how far it may be off. */
const SOFT = 3;
/** An end without a limit reaches so far, unless the line ends before. */
const OPEN = 6;

/** The first and last year of the axis: what is chosen, or what nearly all dates of the shown records fall into. */
function axisYears(entries) {
  const days = entries.flatMap(({ date }) => [DATA.dates[date].first, DATA.dates[date].last]).filter((day) => day !== null).sort((a, b) => a - b);
  const year = (day) => new Date(day * 864e5).getUTCFullYear();
  const at = (share) => (days.length === 0 ? dayOf(2015) : days[Math.min(days.length - 1, Math.floor(days.length * share))]);
  const from = FILTERS.from ?? year(at(0.03));
  return [from, Math.max(from, FILTERS.to ?? year(at(0.985)))];
}

/** The first day that any date of a record has; for "at the latest then", that day. */
const firstKnown = (entries) => Math.min(...entries.map(({ date }) => DATA.dates[date].first ?? DATA.dates[date].last ?? Infinity));

function drawTimeline() {
  if (byIdOf('view-timeline').hidden) {
    return;
  }
  const rows = [...ENTRIES].filter(([id]) => SHOWN.has(id)).sort((a, b) => firstKnown(a[1]) - firstKnown(b[1]));
  const [from, to] = axisYears(rows.flatMap((row) => row[1]));
  const axis = { first: dayOf(from), last: dayOf(to + 1) - 1 };
  const dated = rows.length;
  byIdOf('timeline').replaceChildren(
    dated === 0 ? element('p', { class: 'empty' }, 'No record that is shown has a date.') : axisElement(from, to),
    element('ol', { class: 'rows' }, rows.map(([id, entries]) => rowElement(id, entries, axis, from, to))),
    SHOWN.size > dated ? element('p', { class: 'note' }, `${SHOWN.size - dated} of the records shown have no date.`) : '');
}

function axisElement(from, to) {
  const step = Math.max(1, Math.ceil((to - from + 1) / (window.innerWidth < 800 ? 5 : 14)));
  const scale = element('div', { class: 'track' });
  for (let year = from; year <= to; year += step) {
    const tick = element('span', { class: 'tick' }, String(year));
    tick.style.left = (year - from) / (to - from + 1) * 100 + '%';
    scale.append(tick);
  }
  return element('div', { class: 'axis', 'aria-hidden': 'true' }, element('span', {}), scale);
}

function rowElement(id, entries, axis, from, to) {
  const track = element('div', { class: 'track ' + facetsOf(id).group.toLowerCase() });
  track.style.backgroundSize = 100 / (to - from + 1) + '% 100%';
  track.append(...entries.map((each) => markElement(id, each, axis)));
  const told = entries.map((each) => `${dateText(each.date)}: ${words(each.what).toLowerCase()}${each.planned ? ' (planned)' : ''}`).join(' · ');
  return element('li', { class: 'row', 'data-record': id },
    element('div', { class: 'what' }, recordLink(id), element('span', { class: 'dates', title: told }, told)), track);
}

/** One date on the line. What it says is in the row as text, so the marks are hidden from screen readers. */
function markElement(id, entry, axis) {
  const look = DATA.dates[entry.date];
  const percent = (day) => (day - axis.first) / (axis.last + 1 - axis.first) * 100;
  const beginsAt = look.first === null ? null : percent(look.first);
  const endsAt = look.last === null ? null : percent(look.last + 1);
  const title = `${words(entry.what)}: ${dateText(entry.date)}${entry.planned ? ' (planned)' : ''}`;
  const mark = element('a', { class: 'mark', href: '#' + encodeURIComponent(id), title, tabindex: -1, 'aria-hidden': 'true' });
  mark.classList.add(look.extent.toLowerCase());
  mark.classList.toggle('planned', entry.planned);
  if (endsAt !== null && endsAt <= 0 || beginsAt !== null && beginsAt >= 100) {
    mark.classList.add(endsAt !== null && endsAt <= 0 ? 'before' : 'after');
    mark.classList.remove('day', 'within', 'whole');
    return mark;
  }
  const reach = { SHARP: 0, SOFT, OPEN, UNKNOWN: OPEN };
  const left = Math.max(0, (beginsAt ?? endsAt) - reach[look.start]);
  const right = Math.min(100, (endsAt ?? beginsAt) + (look.end === 'OPEN' ? 100 : reach[look.end]));
  mark.classList.add('start-' + look.start.toLowerCase(), 'end-' + look.end.toLowerCase());
  mark.style.left = left + '%';
  mark.style.width = Math.max(0, right - left) + '%';
  return mark;
}

function initTimeline() {
  const sample = (classes, text) => element('li', {}, element('span', { class: 'track project sample' }, element('span', { class: 'mark ' + classes })), text);
  byIdOf('timeline-legend').append(element('ul', { class: 'legend' },
    sample('day start-sharp end-sharp at-middle', 'a known day'),
    sample('within start-sharp end-sharp wide', 'some day in here'),
    sample('whole start-sharp end-sharp wide', 'all of this time'),
    sample('within start-soft end-soft wide', 'about, or possibly: nobody says how far off'),
    sample('whole start-sharp end-open wide', 'goes on'),
    sample('within start-unknown end-sharp wide', 'at the latest then'),
    sample('day start-sharp end-sharp planned at-middle', 'planned'),
    sample('before', 'earlier than the axis'),
    sample('after', 'later than the axis')));
}

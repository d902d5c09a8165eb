/* The page of a record: each fact, and who says it. */

/** Members that the head of the page has, or that are about the others. */
const HEADED = new Set(['type', 'schema', 'id', 'name', 'summary', 'evidence']);
/** Members that are about the record, not about the world, and so need no source. */
const OURS = new Set(['complete', 'formerIds']);
const LABELS_OF_MEMBERS = { complete: 'Complete lists', formerIds: 'Former ids' };
/** Members whose texts are ids of other records. */
const REFERENCES = new Set(['source', 'of', 'parent', 'partOf', 'programme', 'agreement', 'mechanism', 'event', 'issuer', 'actor', 'framework', 'repeats']);
/** Members whose texts are codes. */
const CODES = new Set(['kind', 'role', 'status', 'event', 'indicator', 'basis', 'belonging', 'connectivity', 'modes', 'areas', 'fields', 'pillars',
  'precision', 'mode', 'standing', 'level', 'scope', 'actorKind', 'scheme', 'read', 'complete', 'stance', 'code']);
const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
const STANCES = { supports: 'says so', implies: 'implies it', differs: 'says otherwise' };

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const isTexts = (value) => isObject(value) && Object.entries(value).every(([key, text]) => LANGUAGE_TAG.test(key) && typeof text === 'string')
  && !('is' in value || 'about' in value || 'least' in value || 'most' in value);

function textsElement(texts) {
  const entries = Object.entries(texts);
  return entries.length === 1 ? element('span', { lang: entries[0][0] }, entries[0][1])
    : element('ul', { class: 'texts' }, entries.map(([language, text]) => element('li', {},
      element('span', { lang: language }, text), ' ', element('span', { class: 'language' }, language))));
}

/** A value in words. */
function valueElement(id, pointer, member, value) {
  const told = DATA.words[id]?.[pointer];
  if (told) {
    return told;
  }
  if (Array.isArray(value)) {
    return value.every((each) => typeof each === 'string')
      ? value.flatMap((each, i) => [i > 0 ? ', ' : '', valueElement(id, `${pointer}/${i}`, member, each)])
      : element('ul', { class: 'texts' }, value.map((each, i) => element('li', {}, valueElement(id, `${pointer}/${i}`, member, each))));
  }
  if (isTexts(value)) {
    return textsElement(value);
  }
  if (isObject(value)) {
    return element('code', {}, JSON.stringify(value));
  }
  if (typeof value !== 'string') {
    return value === true ? 'yes' : value === false ? 'no' : String(value);
  }
  if (member === 'url') {
    return webLink(value);
  }
  if (REFERENCES.has(member) && findRecord(value)) {
    return recordLink(value);
  }
  if (member === 'country' || member === 'by') {
    return countryName(value);
  }
  return CODES.has(member) ? DATA.areas[value] ?? words(value.replace(':', ', ')) : value in DATA.dates ? dateText(value) : value;
}

/** What one piece of evidence says. */
function evidenceElement(each) {
  const said = [each.at, each.asOf && 'as of ' + dateText(each.asOf)].filter(Boolean).join('; ');
  return element('li', { class: each.stance ?? 'supports' },
    sourceLink(each.source), ' ', element('span', { class: 'stance' }, STANCES[each.stance ?? 'supports']),
    said ? element('span', { class: 'at' }, ', ' + said) : null,
    each.says !== undefined && each.stance !== 'differs' ? element('span', { class: 'at' }, ', printed as ', saysText(each.says)) : null,
    each.quote ? Object.entries(each.quote).map(([language, text]) => element('blockquote', { lang: language }, text)) : null,
    each.note ? element('p', { class: 'note' }, each.note) : null);
}

/** What a source prints, where it is not the value itself: in the member's own form. */
function saysText(says) {
  if (isObject(says) && 'unit' in says) {
    return Object.entries(says).filter(([key]) => key !== 'unit').map(([key, value]) => (key === 'is' ? value : `${words(key).toLowerCase()} ${value}`)).join(', ') + ' ' + says.unit;
  }
  return isObject(says) && isTexts(says) ? textOf(says) : typeof says === 'string' ? dateText(says) : JSON.stringify(says);
}

/** The evidence of an object about one of its members, or about all of it. */
function evidenceAbout(object, member) {
  return (object.evidence ?? []).filter((each) => !each.about?.length || each.about.some((about) => about === '/' + member || about.startsWith(`/${member}/`)));
}

function sourcesElement(evidence) {
  if (evidence.length === 0) {
    return element('span', { class: 'unsourced' }, 'no source named');
  }
  const count = new Set(evidence.map((each) => each.source)).size;
  return element('details', { class: 'sources' }, element('summary', {}, count === 1 ? '1 source' : `${count} sources`),
    element('ul', {}, evidence.map(evidenceElement)));
}

/** For each disagreement about a value, or about something inside a value that has one row, a button that shows what other sources say. */
function disputeElement(id, pointer, isRow) {
  return disagreementsOf(id).filter((each) => each.pointer === pointer || isRow && each.pointer.startsWith(pointer + '/'))
    .map((each) => {
      const sides = sideBySide(each);
      sides.hidden = true;
      const button = element('button', {
        type: 'button', class: 'disputed', 'aria-expanded': 'false', 'data-pointer': each.pointer,
        onclick: () => {
          sides.hidden = !sides.hidden;
          button.setAttribute('aria-expanded', String(!sides.hidden));
        },
      }, `Disputed: ${each.claims.length === 1 ? '1 other claim' : each.claims.length + ' other claims'}`);
      return [button, sides];
    });
}

/** The members of an object that have evidence in common as rows, and objects inside it as boxes of their own. */
function factsElement(id, object, pointer, inherited) {
  const rows = [];
  const boxes = [];
  for (const [member, value] of Object.entries(object)) {
    if (pointer === '' ? HEADED.has(member) : member === 'evidence') {
      continue;
    }
    const here = `${pointer}/${member}`;
    const objects = Array.isArray(value) && value.some((each) => isObject(each) && !isTexts(each));
    if (objects) {
      boxes.push(sectionElement(id, object, member, here, value.map((each, i) => element('div', { class: 'box' },
        factsElement(id, each, `${here}/${i}`, []), disputeElement(id, `${here}/${i}`, false)))));
    } else if (isObject(value) && Array.isArray(value.evidence)) {
      boxes.push(sectionElement(id, object, member, here, element('div', { class: 'box' }, factsElement(id, value, here, []))));
    } else {
      const own = evidenceAbout(object, member);
      rows.push({ member, here, value, evidence: own.length > 0 ? own : inherited });
    }
  }
  return [rowsElement(id, object, pointer, rows), ...boxes];
}

/** A member whose value is objects with evidence of their own, with the evidence about the member as a whole. */
function sectionElement(id, object, member, pointer, body) {
  const whole = (object.evidence ?? []).filter((each) => each.about?.some((about) => about === '/' + member || about.startsWith(`/${member}/`)));
  return element('section', { class: 'members' }, element('h3', {}, words(member)), whole.length > 0 ? sourcesElement(whole) : null,
    disputeElement(id, pointer, false), body);
}

/** Rows of facts; where one list of evidence is about all of them, it is shown once below them. */
function rowsElement(id, object, pointer, rows) {
  const isCommon = pointer !== '' && rows.every((row) => row.evidence.length === (object.evidence ?? []).length);
  return [
    element('dl', { class: 'facts' }, rows.map((row) => element('div', {},
      element('dt', {}, LABELS_OF_MEMBERS[row.member] ?? words(row.member)),
      element('dd', {}, element('span', { class: 'value' }, isObject(row.value) && !isTexts(row.value) && !DATA.words[id]?.[row.here] && row.member !== 'value'
        ? nested(id, row.here, row.value) : valueElement(id, row.here, row.member, row.value)),
      isCommon || OURS.has(row.member) ? null : sourcesElement(row.evidence), disputeElement(id, row.here, true))))),
    isCommon ? sourcesElement(object.evidence ?? []) : null,
  ];
}

/** A small object without evidence of its own, such as a place, in one line. */
function nested(id, pointer, value) {
  return Object.entries(value).map(([member, each]) => element('span', { class: 'nested' }, element('b', {}, words(member) + ' '),
    valueElement(id, `${pointer}/${member}`, member, each), ' '));
}

function recordBody(record) {
  const facets = facetsOf(record.id);
  const chips = [words(record.type), record.kind && words(record.kind), facets.status && words((facets.statusIsPossible ? 'possibly ' : '') + facets.status),
    ...facets.countries.map(countryName)].filter(Boolean);
  const names = Object.entries(record.name);
  const disputes = disagreementsOf(record.id);
  const places = PLACES.filter((each) => each.id === record.id);
  const cited = DATA.records.filter((each) => each.id !== record.id && record.type === 'source' && JSON.stringify(each).includes(`"source":"${record.id}"`));
  return [
    element('ul', { class: 'chips' }, chips.map((each) => element('li', {}, each))),
    names.length > 1 ? element('ul', { class: 'names' }, names.filter(([language]) => language !== languageOf(record.name)).map(([language, text]) =>
      element('li', {}, element('span', { lang: language }, text), ' ', element('span', { class: 'language' }, language)))) : null,
    record.summary ? element('p', { class: 'summary', lang: languageOf(record.summary) }, textOf(record.summary)) : null,
    places.length > 0 ? element('button', { type: 'button', class: 'on-map', onclick: () => zoomTo(places) }, 'Show on the map') : null,
    disputes.length > 0 ? element('p', { class: 'alert' }, `Sources disagree about ${disputes.length === 1 ? 'one fact' : disputes.length + ' facts'} of this record: see the buttons "Disputed".`) : null,
    ['name', 'summary'].map((member) => (member === 'name' || (record.evidence ?? []).some((each) => each.about?.includes('/' + member))
      ? element('div', { class: 'name-sources' }, element('span', {}, words(member) + ': '), sourcesElement(evidenceAbout(record, member))) : null)),
    ['/name', '/summary'].map((pointer) => disputeElement(record.id, pointer, true)),
    disputeElement(record.id, '', false),
    factsElement(record.id, record, '', []),
    cited.length > 0 ? element('section', { class: 'members' }, element('h3', {}, 'Cited by'), recordList(cited.map((each) => each.id))) : null,
    element('p', { class: 'note' }, 'Id: ', element('code', {}, record.id)),
  ];
}

/** Fills the panel and moves the focus to its heading, so that the keyboard and a screen reader follow. */
function openPanel(title, body, language) {
  const panel = byIdOf('panel');
  const heading = element('h2', { id: 'panel-title', tabindex: -1, lang: language }, title);
  panel.replaceChildren(element('div', { class: 'panel-head' }, heading,
    element('button', { type: 'button', class: 'close', 'aria-label': 'Close', onclick: closePanel }, '×')), ...[body].flat(9).filter(Boolean));
  panel.hidden = false;
  panel.scrollTop = 0;
  document.body.classList.add('has-panel');
  byIdOf('legend').open = false;
  heading.focus();
}

let RETURN_TO = null;

/** Without it, a link to the record that the address names already would do nothing. */
function clearAddress() {
  if (location.hash !== '') {
    history.replaceState(null, '', location.pathname + location.search);
  }
}

function closePanel() {
  byIdOf('panel').hidden = true;
  document.body.classList.remove('has-panel');
  clearAddress();
  OPENED = null;
  drawMap();
  (RETURN_TO?.checkVisibility() ? RETURN_TO : byIdOf(RETURN_TO?.closest('#suggestions') ? 'search' : 'views')).focus();
}

function openRecordOfAddress() {
  const record = findRecord(decodeURIComponent(location.hash.slice(1)));
  OPENED = record?.id ?? null;
  drawMap();
  if (record) {
    openPanel(textOf(record.name), recordBody(record), languageOf(record.name));
  } else if (location.hash === '') {
    byIdOf('panel').hidden = true;
    document.body.classList.remove('has-panel');
  }
}

/* Disagreements: what the record holds and what other sources say, side by side. */

const AGREEMENTS = {
  CERTAIN: 'says the same', POSSIBLE: 'both can be right', IMPOSSIBLE: 'only one can be right',
};

const disagreementsOf = (id) => DATA.disagreements.filter((each) => each.record === id);

/** A member as words: "/figures/0/value" is "Figures 1: length". */
function memberText(record, pointer) {
  const tokens = pointer.split('/').slice(1);
  if (tokens.length === 0) {
    return 'The record';
  }
  const parts = [];
  let value = record;
  for (const token of tokens) {
    value = value?.[token];
    if (!/^\d+$/.test(token)) {
      parts.push(words(token));
    } else {
      const hint = value?.indicator ?? value?.event ?? value?.role ?? value?.kind;
      parts[parts.length - 1] = parts[parts.length - 1].replace(/(?<!ie)s$/, '').replace(/^History$/, 'Milestone').replace(/ie$/, 'y')
        + (hint ? `: ${words(hint).toLowerCase()}` : ` ${Number(token) + 1}`);
    }
  }
  return parts.length > 1 && parts[parts.length - 1] === 'Value' ? parts.slice(0, -1).join(', ') : parts.join(', ');
}

function sideBySide(disagreement) {
  const held = element('div', { class: 'side held' }, element('h4', {}, 'The record holds'),
    element('p', { class: 'claim' }, disagreement.value ?? 'nothing'),
    disagreement.sources.length === 0 ? element('p', { class: 'who' }, 'No source is named for it.')
      : element('ul', { class: 'who' }, disagreement.sources.map((id) => element('li', {}, sourceLink(id)))));
  return element('div', { class: 'sides' }, held, disagreement.claims.map((claim) => element('div', { class: 'side' },
    element('h4', {}, 'Another source says'),
    claim.value ? element('p', { class: 'claim' }, claim.value) : null,
    claim.quote ? element('blockquote', { lang: languageOf(claim.quote) }, textOf(claim.quote)) : null,
    element('p', { class: 'who' }, sourceLink(claim.source)),
    claim.agreement ? element('p', { class: 'agreement ' + claim.agreement.toLowerCase() }, AGREEMENTS[claim.agreement]) : null,
    claim.note ? element('p', { class: 'note' }, claim.note) : null)));
}

function drawDisagreements() {
  if (byIdOf('view-disagreements').hidden) {
    return;
  }
  const shown = DATA.disagreements.filter((each) => SHOWN.has(each.record));
  byIdOf('disagreements').replaceChildren(
    element('p', { class: 'note' }, shown.length === 0 ? 'Sources agree, or only one was read, about every record that is shown.'
      : `${shown.length} disagreements in ${new Set(shown.map((each) => each.record)).size} records.`),
    ...shown.map((each) => element('article', { class: 'disagreement' },
      element('h3', {}, recordLink(each.record)),
      element('p', { class: 'member' }, memberText(RECORDS.get(each.record), each.pointer)),
      sideBySide(each))));
}

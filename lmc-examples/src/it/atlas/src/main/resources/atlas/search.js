/* Search in all names of all records, in all languages and scripts. */

/**
 * A text as it is compared: without case, width and Latin accents, so that "Viêt Nam" is found by "viet nam". Signs of other scripts
 * are kept, because vowels of Lao, Thai, Khmer and Burmese are among them; spaces are dropped, because these scripts put none between
 * words, or anywhere.
 */
function searchForm(text) {
  return text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').normalize('NFKC').toLowerCase().replace(/đ/g, 'd')
    .replace(/[\s\u200b-\u200d\u00ad\p{P}]+/gu, '');
}

/** All names of a record: [language, text]. */
function namesOf(record) {
  const others = (record.otherNames ?? []).map((each) => each.text);
  const places = [...(record.places ?? []), record.place, record.seat].map((each) => each?.name);
  return [record.name, ...others, ...places].filter(Boolean).flatMap((texts) => Object.entries(texts));
}

const SEARCH_INDEX = new Map(DATA.records.map((record) => [record.id,
  [...namesOf(record), ['en', record.id]].map(([language, text]) => ({ language, text, form: searchForm(text) }))]));

/** The first name of a record that contains the words, or undefined. */
function matchingName(id, query) {
  const form = searchForm(query);
  return SEARCH_INDEX.get(id).find((name) => name.form.includes(form));
}

/** How well a record answers: 0 for a whole name, 1 for the beginning of one, 2 for a part. */
function searchRank(id, query) {
  const form = searchForm(query);
  const forms = SEARCH_INDEX.get(id).map((name) => name.form);
  return forms.includes(form) ? 0 : forms.some((each) => each.startsWith(form)) ? 1 : 2;
}

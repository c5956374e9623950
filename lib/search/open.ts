/** Index file → engine. */
import { kindOf } from '../text/term-kind.ts';
import { encode } from '../text/tokens.ts';
import { type Draft, draftsOf, pageCounts } from './drafts.ts';
import { type Engine, type FieldStore, isArticle } from './engine.ts';
import { INDEX_VERSION, type IndexFile } from './index-file.ts';
import { doAtOnce, type Steps } from './steps.ts';
import { openStore } from './store.ts';
import { compileSynonyms } from './synonyms.ts';
import { FIELD_WEIGHTS, FIELDS, type Field, weightOf } from './weights.ts';

export type { Engine } from './engine.ts';

/** Kana pairs are not kept of bodies: that one is unknown says less than it does of a word. */
const UNKNOWN_KANA = 0.5;

/** Opens an index file. @throws when the file was written for another version of this code */
export const openIndex = (file: IndexFile): Engine => doAtOnce(opening(file));

/** The same in steps, for a page whose reader is typing meanwhile: see `doInSlices`. */
export function* opening(file: IndexFile): Steps<Engine> {
  if (file.version !== INDEX_VERSION) {
    throw new Error(`search index version ${file.version}, this code reads ${INDEX_VERSION}`);
  }
  const { pages } = file;
  const sections = pages.flatMap((page, p) =>
    page.sections.map(([id, heading]) => ({ page: p, id, heading })),
  );
  const sectionsOf = pages.map((): number[] => []);
  sections.forEach(({ page }, s) => {
    sectionsOf[page]?.push(s);
  });
  const drafts = yield* draftsOf(file, sections);
  const common = file.common.split('\n');
  const counts = yield* pageCounts(Object.values(drafts));
  const articles = pages.filter(isArticle).length;
  for (const term of common) counts.set(term, articles);

  const rarityOfCount = (count: number) =>
    Math.log(1 + articles / (count + 0.5)) / Math.log(1 + articles / 0.5);
  const rarity = (term: string) => {
    const count = counts.get(term);
    if (count !== undefined) return rarityOfCount(count);
    return kindOf(term) === 'kana' ? UNKNOWN_KANA : 1;
  };
  const terms = [...counts.keys()].sort();
  yield;
  const fields: Partial<Record<Field, FieldStore>> = {};
  for (const field of FIELDS) fields[field] = yield* fieldStore(field, drafts[field], rarity);
  const synonyms = compileSynonyms(file.synonyms);
  yield;
  const errors = pages.flatMap((page) => page.phrases);

  return {
    pages,
    sections,
    sectionsOf,
    fields: fields as Record<Field, FieldStore>,
    phrases: [...errors, ...pages.flatMap((page) => page.signs)],
    firstSign: errors.length,
    rarity,
    rarityOfCount,
    known: (term) => counts.has(term),
    words: terms.filter((term) => kindOf(term) === 'word'),
    katakana: terms.filter((term) => kindOf(term) === 'katakana'),
    codePages: drafts.codes.postings,
    synonyms,
    named: new Map(
      pages.flatMap(({ names, domains = [] }, p) =>
        names
          ? [[p, { names: names.map(encode).filter(({ length }) => length > 0), domains }]]
          : [],
      ),
    ),
  };
}

function* fieldStore(
  field: Field,
  { postings, pages }: Draft,
  rarity: (term: string) => number,
): Steps<FieldStore> {
  const lengths = new Float64Array(pages.length);
  const information = new Float64Array(pages.length);
  for (const [term, units] of postings) {
    const worth = weightOf(term) * rarity(term);
    for (const unit of units) {
      lengths[unit] = (lengths[unit] ?? 0) + 1;
      information[unit] = (information[unit] ?? 0) + worth;
    }
    yield;
  }
  const { weight, b } = FIELD_WEIGHTS[field];
  const used = lengths.filter((length) => length > 0);
  const average = used.reduce((sum, length) => sum + length, 0) / (used.length || 1) || 1;
  const unitWeights = lengths.map((length) => weight / (1 - b + (b * length) / average));
  return { ...openStore(postings, pages.length), pages, lengths, unitWeights, information };
}

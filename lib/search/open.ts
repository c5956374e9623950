/** Index file → engine. */
import { kindOf } from '../text/term-kind.ts';
import { encode } from '../text/tokens.ts';
import { type Engine, type FieldStore, isArticle } from './engine.ts';
import { INDEX_VERSION, type IndexFile, type PageEntry, unpackIds } from './index-file.ts';
import { openStore } from './store.ts';
import { compileSynonyms } from './synonyms.ts';
import { FIELD_WEIGHTS, FIELDS, type Field, weightOf } from './weights.ts';

export type { Engine } from './engine.ts';

/** Term → unit numbers, ascending. */
type Postings = Map<string, number[]>;

/** A field before it is a store. */
interface Draft {
  postings: Postings;
  /** Page of each unit. */
  pages: number[];
}

/** Kana pairs are not kept of bodies: that one is unknown says less than it does of a word. */
const UNKNOWN_KANA = 0.5;

/** Opens an index file. @throws when the file was written for another version of this code */
export function openIndex(file: IndexFile): Engine {
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
  const drafts = draftsOf(file, sections);
  const common = file.common.split('\n');
  const counts = pageCounts(Object.values(drafts));
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
  const errors = pages.flatMap((page) => page.phrases);

  return {
    pages,
    sections,
    sectionsOf,
    fields: recordOf((field) => fieldStore(field, drafts[field], rarity)),
    phrases: [...errors, ...pages.flatMap((page) => page.signs)],
    firstSign: errors.length,
    rarity,
    rarityOfCount,
    known: (term) => counts.has(term),
    words: terms.filter((term) => kindOf(term) === 'word'),
    katakana: terms.filter((term) => kindOf(term) === 'katakana'),
    codePages: drafts.codes.postings,
    synonyms: compileSynonyms(file.synonyms),
    named: new Map(
      pages.flatMap(({ names, domains = [] }, p) =>
        names
          ? [[p, { names: names.map(encode).filter(({ length }) => length > 0), domains }]]
          : [],
      ),
    ),
  };
}

const recordOf = <T>(make: (field: Field) => T): Record<Field, T> =>
  Object.fromEntries(FIELDS.map((field) => [field, make(field)])) as Record<Field, T>;

function draftsOf(file: IndexFile, sections: readonly { page: number }[]): Record<Field, Draft> {
  const units = (textsOf: (page: PageEntry) => string[]) =>
    invert(file.pages.flatMap((page, p) => textsOf(page).map((text) => ({ page: p, text }))));
  const errors = (page: PageEntry) => page.phrases;
  const signs = (page: PageEntry) => page.signs;
  return {
    title: units((page) => [isArticle(page) ? page.title : '']),
    names: units((page) => page.names ?? []),
    codes: units((page) => [page.codes.join(' ')]),
    phrases: join(units(errors), units(signs)),
    questions: units((page) => page.questions),
    // The summary says the page's answer in two sentences: worth a heading, at the top.
    headings: units((page) =>
      page.sections.map(([, heading]) => heading ?? (isArticle(page) ? page.summary : '')),
    ),
    body: { postings: unpack(file), pages: sections.map(({ page }) => page) },
  };
}

function invert(units: readonly { page: number; text: string }[]): Draft {
  const postings: Postings = new Map();
  units.forEach(({ text }, unit) => {
    for (const term of new Set(encode(text))) {
      const ids = postings.get(term);
      if (ids) ids.push(unit);
      else postings.set(term, [unit]);
    }
  });
  return { postings, pages: units.map(({ page }) => page) };
}

/** The units of `second` after those of `first`. */
function join(first: Draft, second: Draft): Draft {
  const postings = new Map(first.postings);
  for (const [term, units] of second.postings) {
    const moved = units.map((unit) => unit + first.pages.length);
    postings.set(term, [...(postings.get(term) ?? []), ...moved]);
  }
  return { postings, pages: [...first.pages, ...second.pages] };
}

function unpack({ terms, postings }: IndexFile): Postings {
  if (terms === '') return new Map();
  const lists = postings.split('\n');
  return new Map(terms.split('\n').map((term, i) => [term, unpackIds(lists[i] ?? '')]));
}

/** On how many pages each term stands. */
function pageCounts(drafts: readonly Draft[]): Map<string, number> {
  const found = new Map<string, Set<number>>();
  for (const { postings, pages } of drafts) {
    for (const [term, units] of postings) {
      const on = found.get(term) ?? new Set();
      for (const unit of units) on.add(pages[unit] ?? 0);
      found.set(term, on);
    }
  }
  return new Map([...found].map(([term, on]) => [term, on.size]));
}

function fieldStore(
  field: Field,
  { postings, pages }: Draft,
  rarity: (term: string) => number,
): FieldStore {
  const lengths = new Float64Array(pages.length);
  const information = new Float64Array(pages.length);
  for (const [term, units] of postings) {
    const worth = weightOf(term) * rarity(term);
    for (const unit of units) {
      lengths[unit] = (lengths[unit] ?? 0) + 1;
      information[unit] = (information[unit] ?? 0) + worth;
    }
  }
  const { weight, b } = FIELD_WEIGHTS[field];
  const used = lengths.filter((length) => length > 0);
  const average = used.reduce((sum, length) => sum + length, 0) / (used.length || 1) || 1;
  const unitWeights = lengths.map((length) => weight / (1 - b + (b * length) / average));
  return { ...openStore(postings, pages.length), pages, lengths, unitWeights, information };
}

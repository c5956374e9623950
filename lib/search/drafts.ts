/** Index file → the postings of each field, before they are stores. */
import { encode } from '../text/tokens.ts';
import { isArticle } from './engine.ts';
import { type IndexFile, type PageEntry, unpackIds } from './index-file.ts';
import type { Steps } from './steps.ts';
import type { Field } from './weights.ts';

/** Term → unit numbers, ascending. */
type Postings = Map<string, number[]>;

/** A field before it is a store. */
export interface Draft {
  postings: Postings;
  /** Page of each unit. */
  pages: number[];
}

/** @param sections of all pages, in their order */
export function* draftsOf(
  file: IndexFile,
  sections: readonly { page: number }[],
): Steps<Record<Field, Draft>> {
  const units = (textsOf: (page: PageEntry) => string[]) =>
    invert(file.pages.flatMap((page, p) => textsOf(page).map((text) => ({ page: p, text }))));
  return {
    title: yield* units((page) => [isArticle(page) ? page.title : '']),
    names: yield* units((page) => page.names ?? []),
    codes: yield* units((page) => [page.codes.join(' ')]),
    phrases: join(yield* units((page) => page.phrases), yield* units((page) => page.signs)),
    questions: yield* units((page) => page.questions),
    // The summary says the page's answer in two sentences: worth a heading, at the top.
    headings: yield* units((page) =>
      page.sections.map(([, heading]) => heading ?? (isArticle(page) ? page.summary : '')),
    ),
    body: { postings: yield* unpack(file), pages: sections.map(({ page }) => page) },
  };
}

/** Interrupted after every text: making its terms is most of the work of opening. */
function* invert(units: readonly { page: number; text: string }[]): Steps<Draft> {
  const postings: Postings = new Map();
  for (const [unit, { text }] of units.entries()) {
    for (const term of new Set(encode(text))) {
      const ids = postings.get(term);
      if (ids) ids.push(unit);
      else postings.set(term, [unit]);
    }
    yield;
  }
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

function* unpack({ terms, postings }: IndexFile): Steps<Postings> {
  const unpacked: Postings = new Map();
  if (terms === '') return unpacked;
  const lists = postings.split('\n');
  for (const [i, term] of terms.split('\n').entries()) {
    unpacked.set(term, unpackIds(lists[i] ?? ''));
    yield;
  }
  return unpacked;
}

/** On how many pages each term stands. */
export function* pageCounts(drafts: readonly Draft[]): Steps<Map<string, number>> {
  const found = new Map<string, Set<number>>();
  for (const { postings, pages } of drafts) {
    for (const [term, units] of postings) {
      const on = found.get(term) ?? new Set();
      for (const unit of units) on.add(pages[unit] ?? 0);
      found.set(term, on);
      yield;
    }
  }
  return new Map([...found].map(([term, on]) => [term, on.size]));
}

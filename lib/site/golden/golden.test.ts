/**
 * How well search answers our own queries. A floor that fails lists what it missed: mend the tokens,
 * the synonyms or the article's questions, never the query.
 */
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../content/load.ts';
import { codeAddress } from '../../links/address.ts';
import { buildIndex } from '../../search/build.ts';
import { openIndex } from '../../search/open.ts';
import { search } from '../../search/search.ts';
import { searchRecords } from '../records.ts';
import { GOLDEN, readJudged } from './judged.ts';
import { byClass, missLine, type Outcome, placeOf, tally } from './tally.ts';

/** Least share with an accepted answer first, and among the first three. */
const FLOORS: Record<string, { first: number; top3: number }> = {
  line: { first: 0.92, top3: 0.98 },
  english: { first: 0.91, top3: 0.97 },
  words: { first: 0.97, top3: 1 },
  question: { first: 0.84, top3: 0.89 },
  code: { first: 1, top3: 1 },
  variant: { first: 0.9, top3: 0.93 },
  synonym: { first: 0.77, top3: 0.87 },
  provider: { first: 0.93, top3: 0.93 },
  sign: { first: 0.91, top3: 0.95 },
  title: { first: 0.94, top3: 1 },
};
const OVERALL = { first: 0.93, top3: 0.97 };
/** Classes that the site has no answer to, and how many of each may be answered as if it had. */
const MOST_CONFIDENT: Record<string, number> = { near: 2, off: 2 };

const content = loadContent('content', { basePath: '', watch: false });
const engine = openIndex(buildIndex(searchRecords(content), content.synonyms));
const queries = readJudged(GOLDEN);
const outcomes = queries.map((judged): Outcome => {
  const { results, tier } = search(engine, judged.query, { limit: 10, mode: 'full' });
  const found = results.map(({ article, url }) => article ?? url);
  return { judged, found, confident: tier === 'confident' };
});
const classes = byClass(outcomes);

const missing = (list: readonly Outcome[], most: number): string =>
  list
    .filter((outcome) => placeOf(outcome) === 0 || placeOf(outcome) > most)
    .map(missLine)
    .join('\n');

describe('golden queries', () => {
  it('has a floor for every class', () => {
    const floors = [...Object.keys(FLOORS), ...Object.keys(MOST_CONFIDENT)];
    expect([...classes.keys()].sort()).toEqual(floors.sort());
  });

  it.each(Object.entries(FLOORS))('%s: an accepted answer stands first', (name, floor) => {
    const list = classes.get(name) ?? [];
    const { first, top3, answerable } = tally(list);
    expect(first / answerable, missing(list, 1)).toBeGreaterThanOrEqual(floor.first);
    expect(top3 / answerable, missing(list, 3)).toBeGreaterThanOrEqual(floor.top3);
  });

  it('over all classes', () => {
    const { first, top3, answerable } = tally(outcomes);
    const list = outcomes.filter(({ judged }) => judged.articles.length > 0);
    expect(first / answerable, missing(list, 1)).toBeGreaterThanOrEqual(OVERALL.first);
    expect(top3 / answerable, missing(list, 3)).toBeGreaterThanOrEqual(OVERALL.top3);
  });

  it.each(Object.entries(MOST_CONFIDENT))('%s: admits that it has no answer', (name, most) => {
    const list = classes.get(name) ?? [];
    const sure = list.filter(({ confident }) => confident);
    expect(sure.length, sure.map(missLine).join('\n')).toBeLessThanOrEqual(most);
  });
});

describe('the queries themselves', () => {
  it('are enough, in Japanese and English, and each once', () => {
    const { answerable, negative } = tally(outcomes);
    expect(answerable).toBeGreaterThanOrEqual(150);
    expect(negative).toBeGreaterThanOrEqual(35);
    const latin = queries.filter(({ query }) => /^[\p{ASCII}\s]+$/u.test(query));
    expect(latin.length).toBeGreaterThanOrEqual(60);
    expect(queries.length - latin.length).toBeGreaterThanOrEqual(150);
    expect(new Set(queries.map(({ id }) => id)).size).toBe(queries.length);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  });

  it('accept only what the site has', () => {
    const known = new Set([
      ...content.articles.map(({ id }) => id),
      ...content.codes.map(({ code }) => codeAddress(code)),
    ]);
    const unknown = queries.flatMap(({ articles }) => articles.filter((id) => !known.has(id)));
    expect(unknown).toEqual([]);
  });

  it('are not the questions that the articles teach to search', () => {
    const taught = new Set(content.articles.flatMap(({ questions }) => questions));
    expect(queries.filter(({ query }) => taught.has(query))).toEqual([]);
  });

  it("hold nobody's address", () => {
    const allowed = /@(?:[\w-]+\.)*(?:example(?:\.\w+)*|googlemail\.com|amazonses\.com)$/;
    const addresses = queries.flatMap(({ query }) => query.match(/[\w.+-]+@[\w.-]*\w/g) ?? []);
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !allowed.test(address))).toEqual([]);
  });
});

/** Queries that are only a code: `550`, `#5.1.1`, エラー554. */
import { codesIn, isCode } from '../text/codes.ts';
import type { Engine } from './engine.ts';
import { type Hit, hitOf, type Tier } from './hit.ts';
import type { Field } from './weights.ts';

export interface CodeResult {
  tier: Tier;
  results: Hit[];
  /** When nothing names the code: the nearest ones that have a page. */
  nearCodes: string[];
}

/** Where a page names a code, and how much that says: it answers the code, is named for it, … */
const PLACES: Partial<Record<Field, number>> = {
  codes: 8,
  title: 6,
  headings: 4,
  phrases: 2,
  questions: 2,
  body: 1,
};
/** The code's own page stands before everything, then the articles it names, in its order. */
const OWN_PAGE = 100;
const NAMED_BY_PAGE = 50;
/** What a further code of the same query counts: in 550 5.1.1 the first to be looked up is 5.1.1. */
const NEXT_CODE = 0.1;

/** The code's page, the articles that explain it, then the others that name it. */
export function searchCode(engine: Engine, text: string, limit: number): CodeResult {
  // The longer code says more: 5.1.1 before 550.
  const codes = codesIn(text)
    .filter(isCode)
    .sort((a, b) => b.length - a.length);
  const scores = new Map<number, number>();
  const landing = new Map<number, number>();
  codes.forEach((code, c) => {
    for (const [page, score] of pagesNaming(code, engine, landing)) {
      scores.set(page, (scores.get(page) ?? 0) + score * NEXT_CODE ** c);
    }
  });
  const ranked = [...scores].sort((a, b) => b[1] - a[1]).slice(0, limit);
  return {
    tier: ranked.length > 0 ? 'confident' : 'none',
    results: ranked.map(([page, score]) => {
      const section = landing.get(page) ?? engine.sectionsOf[page]?.[0] ?? 0;
      return hitOf({ page, section, score, tier: 'confident', phrase: null }, engine);
    }),
    nearCodes: ranked.length > 0 ? [] : nearestCodes(engine, codes[0] ?? ''),
  };
}

/** @param landing filled with the section whose heading names the code: 550番台 › 554 */
function pagesNaming(
  code: string,
  engine: Engine,
  landing: Map<number, number>,
): Map<number, number> {
  const scores = new Map<number, number>();
  for (const [name, weight] of Object.entries(PLACES) as [Field, number][]) {
    const field = engine.fields[name];
    const pages = new Set<number>();
    for (const unit of field.get(code)) {
      const page = field.pages[unit] ?? 0;
      pages.add(page);
      if (name === 'headings' && !landing.has(page)) landing.set(page, unit);
    }
    for (const page of pages) scores.set(page, (scores.get(page) ?? 0) + weight);
  }
  for (const page of engine.fields.codes.get(code)) {
    if (engine.isArticle(page)) continue;
    scores.set(page, OWN_PAGE);
    engine.articlesOf(page).forEach((article, i) => {
      scores.set(article, (scores.get(article) ?? 0) + NAMED_BY_PAGE / (i + 1));
    });
  }
  return scores;
}

const MOST_NEAR = 4;

/** Codes of the same shape and class, the nearest in number first. */
function nearestCodes(engine: Engine, code: string): string[] {
  const value = (text: string) =>
    text.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
  return [...engine.codes]
    .filter((known) => known.includes('.') === code.includes('.') && known[0] === code[0])
    .sort((a, b) => Math.abs(value(a) - value(code)) - Math.abs(value(b) - value(code)))
    .slice(0, MOST_NEAR);
}

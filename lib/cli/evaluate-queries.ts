/** How good the search is on a judged set of queries. */
import { z } from 'zod';
import type { AnswerLine } from '../answer/answer.ts';

/**
 * `queries.json`: what people ask, and what answers it: ids of articles, or addresses of other pages
 * (`/codes/550/`); none: the site has no answer.
 */
export const judgedQueriesSchema = z.array(
  z.object({
    id: z.string(),
    class: z.string(),
    query: z.string(),
    articles: z.array(z.string()),
  }),
);
export type JudgedQuery = z.infer<typeof judgedQueriesSchema>[number];

export type Answered = Pick<
  AnswerLine<{ article: string; certainty: 'unsure' | 'likely' | 'certain' }>,
  'tier' | 'answer' | 'results'
>;

/** Counts of one class, or of all classes together. */
export interface ClassScore {
  name: string;
  /** Queries that have an answer. */
  answerable: number;
  /** The right article stands first, or among the first three. */
  first: number;
  topThree: number;
  /** Nothing was found for a query that has an answer. */
  noMatch: number;
  /** Queries without an answer, and how many of them got a confident one all the same. */
  unanswerable: number;
  wronglySure: number;
}

export interface Miss {
  judged: JudgedQuery;
  tier: AnswerLine['tier'];
  /** Articles in the order of the page. */
  found: string[];
}

export interface QueryReport {
  classes: ClassScore[];
  total: ClassScore;
  /** Right article not first, or a confident result where there is none. */
  misses: Miss[];
}

/** Asks every query. @param ask the search under test */
export async function evaluateQueries(
  judged: readonly JudgedQuery[],
  ask: (query: string) => Promise<Answered>,
): Promise<QueryReport> {
  const classes = new Map<string, ClassScore>();
  const total = emptyScore('計');
  const misses: Miss[] = [];
  for (const one of judged) {
    const answered = await ask(one.query);
    const found = pagesOf(answered).filter(
      (page) => !page.startsWith('/') || one.articles.includes(page),
    );
    const rank = found.findIndex((article) => one.articles.includes(article));
    const score = classes.get(one.class) ?? emptyScore(one.class);
    classes.set(one.class, score);
    for (const counts of [score, total]) {
      if (one.articles.length === 0) {
        counts.unanswerable++;
        if (answered.tier === 'confident') counts.wronglySure++;
        continue;
      }
      counts.answerable++;
      if (rank === 0) counts.first++;
      if (rank >= 0 && rank < 3) counts.topThree++;
      if (answered.tier === 'none') counts.noMatch++;
    }
    const wrong = one.articles.length === 0 ? answered.tier === 'confident' : rank !== 0;
    if (wrong) misses.push({ judged: one, tier: answered.tier, found });
  }
  return {
    classes: [...classes.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    total,
    misses,
  };
}

const emptyScore = (name: string): ClassScore => ({
  name,
  answerable: 0,
  first: 0,
  topThree: 0,
  noMatch: 0,
  unanswerable: 0,
  wronglySure: 0,
});

/**
 * What the page shows from the top, the diagnosis first: articles by id, others by address. Of the
 * others, such as code pages, those that were not asked for are passed over.
 */
function pagesOf({ answer, results }: Answered): string[] {
  const listed = results.map(({ article, url }) => article ?? url);
  return [...new Set([...(answer ? [answer.article] : []), ...listed])];
}

/** The report as a table. */
export function queryTable({ classes, total }: QueryReport): string {
  const percent = (count: number, of: number) =>
    of === 0 ? '-' : `${((100 * count) / of).toFixed(1)}%`;
  const rows = [...classes, total].map((score) => [
    score.name,
    `${score.answerable}`,
    percent(score.first, score.answerable),
    percent(score.topThree, score.answerable),
    percent(score.noMatch, score.answerable),
    score.unanswerable > 0 ? `${score.wronglySure}/${score.unanswerable}` : '-',
  ]);
  return [
    'class\tn\tfirst\ttop 3\tno match\tsure without answer',
    ...rows.map((row) => row.join('\t')),
  ].join('\n');
}

export const missLine = ({ judged, tier, found }: Miss): string =>
  `${judged.class} ${judged.id} [${tier}] ${JSON.stringify(judged.query)} → ${found.slice(0, 3).join(', ') || '-'} (正解: ${judged.articles.join(', ') || 'なし'})`;

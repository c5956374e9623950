/** How the whole answer, diagnosis included, does on a judged set of queries, as text to print. */
import type { AnswerLine } from '../answer/answer.ts';
import type { JudgedQuery } from '../site/golden/judged.ts';
import { byClass, missLine, type Outcome, placeOf, tally } from '../site/golden/tally.ts';

export type Answered = Pick<
  AnswerLine<{ article: string; certainty: 'unsure' | 'likely' | 'certain' }>,
  'tier' | 'answer' | 'results'
>;

/** Asks every query. @param ask the search under test */
export async function askAll(
  queries: readonly JudgedQuery[],
  ask: (query: string) => Promise<Answered>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const judged of queries) {
    const { tier, answer, results } = await ask(judged.query);
    // What the page shows from the top: the diagnosis, then the results
    const listed = results.map(({ article, url }) => article ?? url);
    const found = [...new Set([...(answer ? [answer.article] : []), ...listed])];
    outcomes.push({ judged, found, confident: tier === 'confident' });
  }
  return outcomes;
}

/** Figures by class and in total, as a table. */
export function queryTable(outcomes: readonly Outcome[]): string {
  const classes = [...byClass(outcomes)].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = [...classes, ['計', outcomes] as const].map(([name, list]) => {
    const { answerable, first, top3, silent, negative, confident } = tally(list);
    const percent = (count: number) =>
      answerable === 0 ? '-' : `${((100 * count) / answerable).toFixed(1)}%`;
    const sure = negative > 0 ? `${confident}/${negative}` : '-';
    return [name, `${answerable}`, percent(first), percent(top3), percent(silent), sure];
  });
  return [
    'class\tn\tfirst\ttop 3\tno match\tsure without answer',
    ...rows.map((row) => row.join('\t')),
  ].join('\n');
}

/** What did not go right: the accepted article is not first, or a sure answer where there is none. */
export const misses = (outcomes: readonly Outcome[]): string[] =>
  outcomes.filter(isMiss).map((outcome) => `${outcome.judged.class} ${missLine(outcome)}`);

const isMiss = (outcome: Outcome): boolean =>
  outcome.judged.articles.length === 0 ? outcome.confident : placeOf(outcome) !== 1;

/** Figures of several engines → Markdown tables. */
import { byClass, type Outcome, tally } from '../../site/golden/tally.ts';
import type { Reply } from './contestant.ts';

/** What one engine made of all queries. */
export interface Report {
  name: string;
  indexBytes: number;
  outcomes: (Outcome & Pick<Reply, 'ms'>)[];
}

/** All classes together: how often right, silent, or sure of nonsense; size and speed. */
export function overallTable(reports: readonly Report[]): string {
  const head = [
    'engine',
    'first %',
    'top 3 %',
    'no result',
    'negatives answered',
    'as if sure',
    'index KB',
    'p95 ms',
  ];
  const rows = reports.map(({ name, indexBytes, outcomes }) => {
    const { answerable, first, top3, silent, shown, confident } = tally(outcomes);
    return [
      name,
      percent(first, answerable),
      percent(top3, answerable),
      String(silent),
      String(shown),
      String(confident),
      (indexBytes / 1024).toFixed(0),
      percentile95(outcomes.map(({ ms }) => ms)).toFixed(1),
    ];
  });
  return table(head, rows);
}

/** How many queries of each answerable class have an accepted answer first. */
export function classTable(reports: readonly Report[]): string {
  const classes = [...byClass(reports[0]?.outcomes ?? [])]
    .map(([name, list]) => ({ name, queries: tally(list).answerable }))
    .filter(({ queries }) => queries > 0);
  const head = ['first', ...classes.map(({ name, queries }) => `${name} (${queries})`)];
  const rows = reports.map(({ name, outcomes }) => {
    const own = byClass(outcomes);
    return [name, ...classes.map((each) => String(tally(own.get(each.name) ?? []).first))];
  });
  return table(head, rows);
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : ((100 * part) / whole).toFixed(0);

/** The time that 95 % of the searches keep. */
function percentile95(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
}

/** The first column is text, the others are numbers. */
function table(head: readonly string[], rows: readonly string[][]): string {
  const lines = [head, ['---', ...head.slice(1).map(() => '--:')], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

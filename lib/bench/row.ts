/** One line of the bench table. */
export interface Row {
  part: string;
  what: string;
  value: number;
  unit: 'KB' | 'ms' | 's' | 'MB' | '';
  /** Most that design allows; without one the row only informs. */
  budget?: number;
}

export type Verdict = '達成' | '未達' | '';

/** A value that equals its budget keeps it. */
export const verdictOf = ({ value, budget }: Row): Verdict =>
  budget === undefined ? '' : value <= budget ? '達成' : '未達';

/** Rows as a Markdown table, so that it can be pasted into a report as it stands. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.part,
    row.what,
    written(row.value, row.unit),
    row.budget === undefined ? '' : `≤ ${written(row.budget, row.unit)}`,
    verdictOf(row),
  ]);
  return [
    '| part | what | value | budget | |',
    '|---|---|--:|--:|---|',
    ...lines.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

function written(value: number, unit: Row['unit']): string {
  const digits = value !== 0 && Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  return `${Number(value.toFixed(digits))} ${unit}`.trim();
}

/** The value below which `share` (0–1) of the samples lie; the middle of five is `quantile(x, 0.5)`. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = Math.max(0, Math.ceil(sorted.length * share) - 1);
  const value = sorted[at];
  if (value === undefined) throw new Error('No samples');
  return value;
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

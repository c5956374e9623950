import type { Place, Problem } from '../markdown/document.ts';

/**
 * Problems as the writer reads them, in the order of the files:
 * ```
 * content/articles/user-unknown.md:12:5  schema
 *   summary は120字までで書きます(いま134字)。
 *   こう書きます: summary: …
 * ```
 */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems].sort(byPlace).map(formatProblem).join('\n\n');
}

function formatProblem({ rule, message, fix, ...place }: Problem): string {
  return `${formatPlace(place)}  ${rule}\n  ${message}\n  こう書きます: ${fix}`;
}

/** `content/articles/user-unknown.md:12:5`: terminals and editors open it at a click. */
export const formatPlace = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** Content that cannot be published; the message lists every problem. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`content に直すところが${problems.length}件あります。\n\n${formatProblems(problems)}\n`);
    this.problems = problems;
  }
}

/** Text that is nested deeper than anybody writes: parsing it takes time with the square of its depth. */
import type { Problem } from './document.ts';

/** Quotes in quotes, or boxes that are open at once. */
const DEEPEST = 20;

/** @returns the place where it becomes too deep, or null */
export function tooDeep(source: string, file: string): Problem | null {
  let open = 0;
  for (const [index, line] of source.split('\n').entries()) {
    const quotes = /^[\s>]*/.exec(line)?.[0].replaceAll(/[^>]/g, '').length ?? 0;
    const box = /^\s*:{3,}(\w*)/.exec(line);
    if (box) open += box[1] ? 1 : -1;
    if (Math.max(quotes, open) <= DEEPEST) continue;
    const message = `引用や囲みが深すぎます(${DEEPEST}段まで)。`;
    const fix = '(行の頭の > を減らすか、囲みを ::: で閉じます)';
    return { file, line: index + 1, column: 1, rule: 'nesting', message, fix };
  }
  return null;
}

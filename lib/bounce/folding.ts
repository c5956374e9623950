/** One spelling for comparing error texts: unit for unit, so that offsets stay exact. */

/**
 * Lower case and plain quotes, one UTF-16 unit for one: `DMARC’s` → `dmarc's`.
 * Error texts are ASCII, so the folding of search (kana, width) is not needed here.
 */
export function foldUnits(text: string): string {
  const lower = text.toLowerCase();
  // İ becomes two units; such a text keeps its capitals rather than its offsets being wrong.
  const folded = lower.length === text.length ? lower : text;
  return folded.replace(/[\u2018\u2019\u02bc]/g, "'").replace(/[\u201c\u201d]/g, '"');
}

const CJK = /[\u3001-\u30ff\u3400-\u9fff\uff01-\uff9f]/;

/** Joins two lines of one sentence: with a space, but not inside Japanese. */
export function joinLines(before: string, after: string): string {
  if (before === '') return after;
  if (after === '') return before;
  const glued = CJK.test(before.charAt(before.length - 1)) && CJK.test(after.charAt(0));
  return before + (glued ? '' : ' ') + after;
}

/** `a \t b` → `a b`, without space at either end. */
export const squeeze = (line: string): string => line.replace(/[\s\u00a0\u3000]+/g, ' ').trim();

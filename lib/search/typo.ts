/** Spelling near a known word. */
import { distance } from '../text/distance.ts';

/** Most edits allowed: one in a word of 4–6 letters, two from 7 on, none in shorter ones. */
export const editsAllowed = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** The known words nearest to an unknown one, all at the same, smallest distance. */
export function nearest(
  word: string,
  known: readonly string[],
): { words: string[]; edits: number } {
  let edits = editsAllowed(word.length);
  let words: string[] = [];
  if (edits === 0) return { words, edits };
  for (const candidate of known) {
    const d = distance(word, candidate, edits);
    if (d > edits) continue;
    if (d < edits) words = [];
    edits = d;
    words.push(candidate);
  }
  return { words, edits };
}

/** Two known words written as one: `mailerdaemon` → `['mailer', 'daemon']`. */
export function splitWord(
  word: string,
  isKnown: (part: string) => boolean,
): [string, string] | null {
  for (let at = word.length - 3; at >= 3; at--) {
    const parts: [string, string] = [word.slice(0, at), word.slice(at)];
    if (isKnown(parts[0]) && isKnown(parts[1])) return parts;
  }
  return null;
}

/** The words that begin with `prefix` in a sorted list, at most `most`. */
export function startingWith(prefix: string, sorted: readonly string[], most: number): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let i = low; i < sorted.length && found.length < most; i++) {
    const word = sorted[i] ?? '';
    if (!word.startsWith(prefix)) break;
    found.push(word);
  }
  return found;
}

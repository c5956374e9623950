/** Spelling near a known word. */

/** Most edits allowed: one in a word of 4–6 letters, two from 7 on, none in shorter ones. */
export const editsAllowed = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/**
 * Damerau–Levenshtein distance (optimal string alignment: insert, delete, replace, swap of
 * neighbours), or `most + 1` when it is larger than `most`. `distance('unknwon', 'unknown', 2)` → 1
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      if (cost < best) best = cost;
    }
    if (best > most) return most + 1;
    older = old;
    old = row;
  }
  return Math.min(old[b.length] ?? 0, most + 1);
}

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

/**
 * Edit distance in which two neighbours that changed places count once (optimal string alignment):
 * the usual slip of a typing hand, `user-unknwon`.
 */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      line.push(cost);
    }
    before = last;
    last = line;
  }
  return last[b.length] ?? 0;
}

/**
 * The candidate most like what was written, or null if none is alike (more than about a quarter
 * of the letters differ). Equal distance: the first wins.
 *
 * `nearest('user-unknwon', ['host-unknown', 'user-unknown'])` → `'user-unknown'`
 */
export function nearest(written: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(written.length / 4)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) >= least) continue;
    const steps = distance(written, candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

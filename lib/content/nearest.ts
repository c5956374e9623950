import { distance } from '../text/distance.ts';

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
    const steps = distance(written, candidate, least - 1);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

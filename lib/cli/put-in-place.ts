/** Putting a finished export where the last one stands, so that a folder is always one of the two. */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Moves `made` to `place`. What stood there is moved aside first and removed last: nothing is ever
 * written into it, and between the two moves lies no work.
 * @param aside a free path on the same disk
 */
export async function putInPlace(made: string, place: string, aside: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  await rm(aside, { recursive: true, force: true });
  if (existsSync(place)) await rename(place, aside);
  await rename(made, place);
  await rm(aside, { recursive: true, force: true });
}

/** Puts back what a build that was killed between its two moves left aside. */
export async function putBack(place: string, aside: string): Promise<void> {
  if (!existsSync(place) && existsSync(aside)) await rename(aside, place);
}

/** Opens an index that is one file, in slices. */
import type { Engine } from '../../../lib/search/engine.ts';
import type { IndexFile } from '../../../lib/search/index-file.ts';
import { opening } from '../../../lib/search/open.ts';
import { doInSlices } from '../../../lib/search/steps.ts';

/**
 * Milliseconds that opening may keep the page from a key or a tap at a time. A task counts as long
 * from 50 on, and opening is several of that on a slow phone.
 */
const SLICE = 25;

/** A task of its own, so that keys typed meanwhile are drawn first. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** @throws when the file was written for another version of this code */
export const openInSlices = (index: IndexFile): Promise<Engine> =>
  doInSlices(opening(index), { length: SLICE, now: () => performance.now(), pause });

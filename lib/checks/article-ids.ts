import type { Reading } from '../content/reading.ts';

/** Ids of all article files, also of those that cannot be read. */
export const articleIds = ({ files }: Reading): string[] =>
  files.flatMap((name) => /^articles\/([^/]+)\.md$/.exec(name)?.[1] ?? []);

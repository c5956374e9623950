/** A dynamic route must write at least one file, or the export stops: what it writes where it has none. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Such a file's name without its ending, and all that stands in it. */
export const ABSENT_FILE = 'absent';

/** Takes the files out of the export again; the name alone could be an article's. */
export async function removePlaceholders(out: string): Promise<void> {
  for (const file of await readdir(out, { recursive: true })) {
    if (!basename(file).startsWith(`${ABSENT_FILE}.`)) continue;
    const path = join(out, file);
    if ((await readFile(path, 'utf8')) === ABSENT_FILE) await rm(path);
  }
}

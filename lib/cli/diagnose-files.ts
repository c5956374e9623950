/** Paths of the command line → files to read, folders walked in name order. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface NamedPath {
  /** As the user would name it: the path given, with what lies below a folder. */
  file: string;
  /** Path or file descriptor. */
  path: string | number;
}

/** Folders inside folders; a link that leads back to its parent ends here. */
const DEPTH = 32;

/**
 * @param complain called for each path that does not exist or cannot be listed; the rest goes on
 */
export function* filesUnder(
  paths: readonly string[],
  complain: (file: string, error: unknown) => void,
  depth = 0,
): Generator<NamedPath> {
  for (const path of paths) {
    let below: string[] | null;
    try {
      below = statSync(path).isDirectory() ? namesIn(path) : null;
    } catch (error) {
      complain(path, error);
      continue;
    }
    if (below === null) yield { file: path, path };
    else if (depth < DEPTH)
      yield* filesUnder(
        below.map((name) => join(path, name)),
        complain,
        depth + 1,
      );
  }
}

/** Hidden files are the system's own (`.DS_Store`), not mails. */
const namesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();

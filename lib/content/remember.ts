/**
 * What was made of each file, kept for the life of the process: an edit costs the reading of one file.
 * `next dev` evaluates our modules anew after every edit, and once for each kind of route, so a map of
 * this module's own would be empty each time: 1,000 articles would be read for one changed word.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentFile, listFiles } from './files.ts';
import type { Remember } from './read.ts';

interface Memory {
  stamp: string;
  key: string;
  made: unknown;
}
interface Shelf {
  /** Changes with the code that reads: what older code made is not taken. */
  sources: string;
  memories: Map<string, Memory>;
}

/** Keeps the last result of each file: one process draws one site. */
export const rememberPerFile: Remember = <T>(file: ContentFile, key: string, make: () => T): T => {
  const { memories } = shelf();
  const memory = memories.get(file.path);
  if (memory?.stamp === file.stamp && memory.key === key) return memory.made as T;
  const made = make();
  memories.set(file.path, { stamp: file.stamp, key, made });
  return made;
};

const holder = globalThis as { contentMemories?: Shelf };
const sources = sourcesStamp(process.cwd());

function shelf(): Shelf {
  if (holder.contentMemories?.sources !== sources) {
    holder.contentMemories = { sources, memories: new Map() };
  }
  return holder.contentMemories;
}

/** State of the rooms that reading is made of (ARCHITECTURE.md). */
function sourcesStamp(root: string): string {
  const rooms = ['text', 'links', 'markdown', 'content'].map((room) => join(root, 'lib', room));
  return rooms
    .filter((room) => existsSync(room))
    .flatMap((room) => listFiles(room))
    .map(({ path, stamp }) => `${path}:${stamp}`)
    .join('\n');
}

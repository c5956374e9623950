/**
 * The files that the reader gave, counted before anything reads them. What the reading says is held
 * against this count, so that a file it loses shows as a difference.
 */
import type { Batch } from './work.ts';

/** Files, those inside a zip each by itself: `files` is the sum of the others. */
export interface Tally {
  files: number;
  read: number;
  failed: number;
  /** Not read yet. */
  waiting: number;
  /** The reading is over, and nothing was said of them. */
  lost: number;
}

export interface Taken {
  /** @returns the files with their numbers, by which the reading names them */
  take<File extends { name: string }>(files: readonly File[]): (File & { from: number })[];
  hear(batch: Batch): void;
  /** The reading is through with all files up to the one of this number. */
  over(last: number): void;
  tally(): Tally;
  /** Names of lost files. */
  lost(): string[];
  clear(): void;
}

/** A file of which a part could not be read counts as failed only. */
interface Heard {
  name: string;
  read: Set<string>;
  failed: Set<string>;
}

export function takenFiles(): Taken {
  const all = new Map<number, Heard>();
  let next = 0;
  let done = -1;

  const silent = (): [number, Heard][] =>
    [...all].filter(([, { read, failed }]) => read.size + failed.size === 0);

  return {
    take: (files) =>
      files.map((file) => {
        const from = next++;
        all.set(from, { name: file.name, read: new Set(), failed: new Set() });
        return { ...file, from };
      }),
    hear({ answered, failures }) {
      for (const { from, file } of answered) {
        const heard = all.get(from);
        if (!heard?.failed.has(file)) heard?.read.add(file);
      }
      for (const { from, file } of failures) {
        all.get(from)?.failed.add(file);
        all.get(from)?.read.delete(file);
      }
    },
    over(last) {
      done = Math.max(done, last);
    },
    tally() {
      let [read, failed] = [0, 0];
      for (const heard of all.values()) {
        failed += heard.failed.size;
        read += heard.read.size;
      }
      const open = silent();
      const lost = open.filter(([from]) => from <= done).length;
      return {
        files: read + failed + open.length,
        read,
        failed,
        waiting: open.length - lost,
        lost,
      };
    },
    lost: () => silent().flatMap(([from, { name }]) => (from <= done ? [name] : [])),
    clear: () => all.clear(),
  };
}

/** A file of the disk, read where it is asked for: a mailbox of 500 MB is never wholly in memory. */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { ByteFile } from '../list/byte-source.ts';

/**
 * @param path a path, or the number of an open file (0: standard input). What has no size of its
 *   own (a pipe) is read at once.
 * @throws where it cannot be opened
 */
export function diskFile(path: string | number): ByteFile {
  if (typeof path === 'number') return new Blob([readFileSync(path)]);
  return opened(path, (file) => {
    const stat = fstatSync(file);
    return stat.isFile() ? part(path, 0, stat.size) : new Blob([readFileSync(file)]);
  });
}

const part = (path: string, start: number, end: number): ByteFile => ({
  size: end - start,
  slice: (from, to) => part(path, Math.min(start + from, end), Math.min(start + to, end)),
  arrayBuffer: async () =>
    opened(path, (file) => {
      const bytes = new Uint8Array(end - start);
      for (let at = 0; at < bytes.length; ) {
        const read = readSync(file, bytes, at, bytes.length - at, start + at);
        if (read === 0) break; // it was cut while it was being read
        at += read;
      }
      return bytes.buffer;
    }),
});

function opened<T>(path: string, use: (file: number) => T): T {
  const file = openSync(path, 'r');
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}

/** Bytes that come piece by piece: a file of the reader's disk, or an entry of a zip. */
import { CHUNK_BYTES } from './limits.ts';

/** What is needed of a browser's `Blob`; the command line reads from the disk in the same way. */
export interface ByteFile {
  readonly size: number;
  slice(from: number, to: number): ByteFile;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** One pass over the bytes, in order; stopping early is allowed. */
export type Pieces = AsyncIterable<Uint8Array>;

/** The bytes of a file, `size` at a time. */
export async function* piecesOf(blob: ByteFile, size = CHUNK_BYTES): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.size; at += size)
    yield new Uint8Array(await blob.slice(at, at + size).arrayBuffer());
}

/**
 * The bytes of all pieces in one array.
 * @returns null where there are more than `most`; what follows is then not read
 */
export async function joined(pieces: Pieces, most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > most) return null;
    parts.push(piece);
  }
  return concat(parts);
}

/** One array of several; the same one where there is only one. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1 && parts[0]) return parts[0];
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

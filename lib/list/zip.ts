/**
 * A zip through its directory at the end (PKWARE APPNOTE 6.3), which alone knows which entries are
 * encrypted and how long they are; entries are inflated piece by piece.
 */
import { Inflate } from 'fflate';
import { decodeText } from '../bounce/charset.ts';
import { type ByteFile, type Pieces, piecesOf } from './byte-source.ts';
import { ZIP_DIRECTORY_BYTES, ZIP_ENTRIES } from './limits.ts';

export interface ZipEntry {
  /** With folders, `/` between them. */
  name: string;
  encrypted: boolean;
  /** Compression method: 0 stored, 8 deflated; others are not opened here. */
  method: number;
  /** Bytes when opened, as the directory says. */
  size: number;
  packed: number;
  /** Where its local header begins. */
  offset: number;
}

export type Directory =
  | { entries: ZipEntry[] }
  /** No directory: cut off, or no zip. Or more of it than the limits allow (Zip64 included). */
  | { problem: 'damaged' | 'too-large' };

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_BYTES = 22;
/** A comment of at most 64 KB may stand behind the end record. */
const COMMENT_BYTES = 0xffff;
/** The value that says "see the Zip64 record": over 4 GB or 65,535 entries. */
const ZIP64 = 0xffffffff;

/** Whether a file begins like a zip, an empty one included. */
export function isZip(head: Uint8Array): boolean {
  const signature = head.length >= 4 ? viewOf(head).getUint32(0, true) : 0;
  return signature === LOCAL || signature === END;
}

/** The entries, folders left out, in the order in which a folder is walked: by name, level by level. */
export async function directoryOf(blob: ByteFile): Promise<Directory> {
  const tail = await bytesAt(blob, Math.max(0, blob.size - END_BYTES - COMMENT_BYTES), blob.size);
  const end = endRecord(tail);
  if (!end) return { problem: 'damaged' };
  const { count, size, offset } = end;
  if (offset === ZIP64 || size > ZIP_DIRECTORY_BYTES || count > ZIP_ENTRIES)
    return { problem: 'too-large' };
  const entries = entriesIn(await bytesAt(blob, offset, offset + size), count);
  return entries ? { entries: entries.sort(byPath) } : { problem: 'damaged' };
}

function endRecord(tail: Uint8Array): { count: number; size: number; offset: number } | undefined {
  const view = viewOf(tail);
  for (let at = tail.length - END_BYTES; at >= 0; at--) {
    if (view.getUint32(at, true) !== END) continue;
    return {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    };
  }
  return undefined;
}

function entriesIn(bytes: Uint8Array, count: number): ZipEntry[] | null {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  for (let at = 0, i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    // Windows writes names in Shift_JIS and some programs UTF-8 without saying so: the bytes decide.
    const name = decodeText(bytes.subarray(at + 46, at + 46 + nameLength), 'shift_jis');
    const entry = {
      name: name.replaceAll('\\', '/'),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    if (!entry.name.endsWith('/')) entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function byPath(a: ZipEntry, b: ZipEntry): number {
  const [left, right] = [a.name.split('/'), b.name.split('/')];
  const level = left.findIndex((part, i) => part !== right[i]);
  const [one, other] = [left[level] ?? '', right[level] ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * The bytes of an entry.
 * @throws where they are damaged: no header, no valid deflate stream, or another length than the
 *   directory says
 */
export async function* openEntry(
  blob: ByteFile,
  entry: ZipEntry,
): Pieces & AsyncGenerator<Uint8Array> {
  const header = await bytesAt(blob, entry.offset, entry.offset + 30);
  if (header.length < 30 || viewOf(header).getUint32(0, true) !== LOCAL)
    throw new Error('no header');
  const names = viewOf(header).getUint16(26, true) + viewOf(header).getUint16(28, true);
  const start = entry.offset + 30 + names;
  const packed = piecesOf(blob.slice(start, start + entry.packed), PACKED_BYTES);
  let length = 0;
  for await (const piece of entry.method === 0 ? packed : inflated(packed)) {
    length += piece.length;
    if (length > entry.size) break;
    yield piece;
  }
  if (length !== entry.size) throw new Error('another length than the directory says');
}

/** Deflate packs at most 1,032 times: a piece of a bomb opens to 66 MB at once, not more. */
const PACKED_BYTES = 64 * 1024;

async function* inflated(packed: Pieces): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    if (piece.length > 0) ready.push(piece);
  });
  for await (const piece of packed) {
    inflate.push(piece);
    yield* ready.splice(0);
  }
  inflate.push(new Uint8Array(), true);
  yield* ready.splice(0);
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const bytesAt = async (blob: ByteFile, from: number, to: number): Promise<Uint8Array> =>
  new Uint8Array(await blob.slice(from, to).arrayBuffer());

/**
 * Streams of a compound file (MS-CFB), the container of Outlook's `.msg`. Reads what it needs and
 * believes nothing: a chain of sectors ends at the file's own number of sectors.
 */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Sector numbers from here on are marks: end of chain, free, … */
const LAST_SECTOR = 0xfffffff9;
const ENTRY_BYTES = 128;
const STREAM = 2;
const ROOT = 5;
/** Bytes read of one stream; a report's text has some KB. */
const STREAM_BYTES = 256 * 1024;
/** Streams read; a delivery report has a dozen texts, and one more per recipient. */
const STREAMS = 200;
/** Sector sizes of version 3 and 4 (MS-CFB §2.2). */
const SECTOR_SIZES = [512, 4096];

export const isCompoundFile = (bytes: Uint8Array): boolean =>
  SIGNATURE.every((byte, at) => bytes[at] === byte);

export interface Stream {
  name: string;
  bytes: Uint8Array;
}

/** The streams whose name `wanted` accepts, in the order of the directory. */
export function streamsOf(file: Uint8Array, wanted: (name: string) => boolean): Stream[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const u16 = (at: number): number => (at + 2 <= file.length ? view.getUint16(at, true) : 0);
  const u32 = (at: number): number =>
    at + 4 <= file.length ? view.getUint32(at, true) : LAST_SECTOR + 1;
  const size = 1 << Math.min(u16(0x1e), 16);
  const smallSize = 1 << Math.min(u16(0x20), 16);
  const count = Math.ceil(file.length / size);
  if (!SECTOR_SIZES.includes(size) || smallSize !== 64) return [];

  const chain = (first: number, next: (sector: number) => number, most: number): number[] => {
    const sectors: number[] = [];
    for (let at = first; at < LAST_SECTOR && sectors.length < most; at = next(at)) sectors.push(at);
    return sectors;
  };
  const join = (
    from: Uint8Array,
    sectors: number[],
    width: number,
    start: number,
    length: number,
  ) => {
    const out = new Uint8Array(Math.min(length, sectors.length * width));
    sectors.forEach((sector, i) => {
      const at = start + sector * width;
      if (i * width < out.length)
        out.set(from.subarray(at, at + Math.min(width, out.length - i * width)), i * width);
    });
    return out;
  };
  const fat = Array.from({ length: Math.min(u32(0x2c), 109) }, (_, i) => u32(0x4c + 4 * i));
  const perSector = size / 4;
  const next = (sector: number): number =>
    u32(((fat[Math.floor(sector / perSector)] ?? count) + 1) * size + 4 * (sector % perSector));
  const big = (first: number, length: number): Uint8Array =>
    join(file, chain(first, next, Math.min(count, Math.ceil(length / size))), size, size, length);

  const directory = big(u32(0x30), 4 * 1024 * 1024);
  const entries = Array.from({ length: Math.floor(directory.length / ENTRY_BYTES) }, (_, i) =>
    entryOf(directory.subarray(i * ENTRY_BYTES, (i + 1) * ENTRY_BYTES)),
  );
  const root = entries.find(({ type }) => type === ROOT);
  const small = root ? big(root.first, root.length) : new Uint8Array();
  const smallFat = big(u32(0x3c), count * size);
  const smallNext = (sector: number): number => littleEndian(smallFat, 4 * sector);
  const cutoff = u32(0x38);

  return entries
    .filter(({ type, name }) => type === STREAM && wanted(name))
    .slice(0, STREAMS)
    .map(({ name, first, length: whole }) => {
      const length = Math.min(whole, STREAM_BYTES);
      if (whole >= cutoff) return { name, bytes: big(first, length) };
      const sectors = chain(first, smallNext, Math.ceil(length / smallSize));
      return { name, bytes: join(small, sectors, smallSize, 0, length) };
    });
}

/** A directory entry (MS-CFB §2.6.1): name in UTF-16, type, first sector, length. */
function entryOf(entry: Uint8Array) {
  const nameBytes = Math.min(Math.max((entry[64] ?? 0) - 2, 0), 62);
  return {
    name: new TextDecoder('utf-16le').decode(entry.subarray(0, nameBytes)),
    type: entry[66] ?? 0,
    first: littleEndian(entry, 116),
    length: littleEndian(entry, 120),
  };
}

const littleEndian = (bytes: Uint8Array, at: number): number =>
  at + 4 <= bytes.length
    ? new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true)
    : LAST_SECTOR + 1;

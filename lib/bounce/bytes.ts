/** Bytes of a file, made ready for reading. */

const CR = 0x0d;
const LF = 0x0a;

/**
 * LF newlines and no NULs: older collections hold mails with CR alone, which no parser reads, and
 * scanners leave NULs behind. Returns the same array where nothing is to be done.
 */
export function cleanBytes(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(CR) && !bytes.includes(0)) return bytes;
  const clean = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) continue;
    if (byte !== CR) clean[length++] = byte;
    else if (bytes[at + 1] !== LF) clean[length++] = LF;
  }
  return clean.subarray(0, length);
}

/** The first `lines` lines of LF text. */
export function firstLines(bytes: Uint8Array, lines: number): Uint8Array {
  let end = -1;
  for (let count = 0; count < lines; count++) {
    end = bytes.indexOf(LF, end + 1);
    if (end < 0) return bytes;
  }
  return bytes.subarray(0, end);
}

/** A text file of Windows may be UTF-16 with a mark at the start; other marks are dropped. */
export function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return reencode(bytes.subarray(2), 'utf-16le');
  if (a === 0xfe && b === 0xff) return reencode(bytes.subarray(2), 'utf-16be');
  return a === 0xef && b === 0xbb && c === 0xbf ? bytes.subarray(3) : bytes;
}

const reencode = (bytes: Uint8Array, label: string): Uint8Array =>
  new TextEncoder().encode(new TextDecoder(label).decode(bytes));

const windows1252 = new TextDecoder('windows-1252');

/** What the decoder makes of the bytes 80–9F: `€` and others, each back to its byte. */
const BYTE_OF = new Map(
  Array.from({ length: 0x20 }, (_, n) => {
    const byte = 0x80 + n;
    return [windows1252.decode(Uint8Array.of(byte)), String.fromCharCode(byte)];
  }),
);

/**
 * One character per byte: for looking at structure, which is ASCII. The browser's `latin1` is
 * Windows-1252, which differs in 27 bytes; decoding and putting those right takes a hundredth of
 * the time of `String.fromCharCode`, which mailboxes of hundreds of megabytes feel.
 */
export const latin1 = (bytes: Uint8Array): string =>
  windows1252.decode(bytes).replace(/[\u0100-\uffff]/g, (char) => BYTE_OF.get(char) ?? char);

/** The bytes of a `latin1` text. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at) & 0xff;
  return bytes;
}

/** A part that is no text although it says so: control characters other than white space and ESC. */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, 4_000);
  let odd = 0;
  for (let at = 0; at < sample.length; at++) if (isOdd(sample.charCodeAt(at))) odd++;
  return odd > 8 && odd > sample.length / 10;
}

const isOdd = (unit: number): boolean =>
  (unit < 0x20 && !(unit >= 0x09 && unit <= 0x0d) && unit !== 0x1b) || unit === 0xfffd;

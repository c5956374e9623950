/** Files, folders' files, mboxes and zips → mails, in bounded memory. Nothing vanishes. */
import { cleanBytes, latin1, looksBinary } from '../bounce/bytes.ts';
import { isCompoundFile } from '../bounce/compound-file.ts';
import { mailsIn } from '../bounce/diagnose.ts';
import { beginsWithHeader } from '../bounce/header-block.ts';
import { MAIL_BYTES } from '../bounce/limits.ts';
import { isDamagedMessage } from '../bounce/outlook-msg.ts';
import { beginsMbox, hasContent } from '../bounce/split-mails.ts';
import { type ByteFile, concat, joined, type Pieces, piecesOf } from './byte-source.ts';
import { UNZIPPED_BYTES, WHOLE_BYTES, ZIP_DEPTH } from './limits.ts';
import { mboxMails } from './mbox.ts';
import { directoryOf, isZip, openEntry, type ZipEntry } from './zip.ts';

export interface Source {
  /** With its folders, as the reader would say it. */
  name: string;
  blob: ByteFile;
}

/**
 * `damaged`: a `.msg`, a zip or an entry of it. `encrypted`: a zip entry with a password.
 * `not-a-mail`: a picture, a document. `too-large`: over the limits of `limits.ts`.
 * `empty`: no bytes, or no file in a zip. `unsupported`: packed in a way that is not opened here.
 */
export type Why = 'damaged' | 'encrypted' | 'not-a-mail' | 'too-large' | 'empty' | 'unsupported';

export type Found =
  | {
      kind: 'mail';
      /** Inside a zip `a.zip/folder/b.eml`. */
      file: string;
      bytes: Uint8Array;
      /** Bytes of the source consumed so far. */
      read: number;
    }
  | { kind: 'unreadable'; file: string; why: Why; read: number };

type Piece = { kind: 'mail'; bytes: Uint8Array } | { kind: 'unreadable'; why: Why };

/** Bytes that tell what a file is. */
const HEAD_BYTES = 64 * 1024;

/**
 * The mails of a file, each with its file's name; a file that gives none is named with the reason.
 * Every file, also every file inside a zip, gives at least one `Found`.
 */
export async function* mailsOf(source: Source): AsyncGenerator<Found> {
  let read = 0;
  try {
    const head = await headOf(source.blob);
    if (isZip(head)) return yield* mailsOfZip(source, { bytes: UNZIPPED_BYTES }, 1);
    const counted = (async function* () {
      for await (const piece of piecesOf(source.blob)) {
        read += piece.length;
        yield piece;
      }
    })();
    for await (const found of mailsOfPieces(source.name, head, counted, source.blob.size))
      yield { ...found, file: source.name, read };
  } catch {
    // The file was moved or its disk taken away while it was being read.
    yield { kind: 'unreadable', file: source.name, why: 'damaged', read };
  }
}

/** What is left of `UNZIPPED_BYTES`, shared by a zip and the zips inside it. */
interface Budget {
  bytes: number;
}

async function* mailsOfZip(
  { name, blob }: Source,
  left: Budget,
  depth: number,
): AsyncGenerator<Found> {
  const directory = await directoryOf(blob);
  const whole = (why: Why): Found => ({ kind: 'unreadable', file: name, why, read: blob.size });
  if ('problem' in directory) return yield whole(directory.problem);
  if (directory.entries.some(isOfDocument)) return yield whole('not-a-mail');
  const entries = directory.entries.filter(({ name: path }) => !isHidden(path));
  if (entries.length === 0) return yield whole('empty');
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0) || 1;
  let done = 0;
  for (const entry of entries) {
    const file = `${name}/${entry.name}`;
    done += entry.packed;
    const read = Math.round((done / packed) * blob.size);
    try {
      for await (const found of mailsOfEntry(file, blob, entry, left, depth))
        yield { ...found, read };
    } catch {
      yield { kind: 'unreadable', file, why: 'damaged', read };
    }
  }
}

async function* mailsOfEntry(
  file: string,
  blob: ByteFile,
  entry: ZipEntry,
  left: Budget,
  depth: number,
): AsyncGenerator<Found> {
  const refused = refusal(entry, left);
  if (refused) return yield { kind: 'unreadable', file, why: refused, read: 0 };
  left.bytes -= entry.size;
  const head = await firstBytes(openEntry(blob, entry), HEAD_BYTES);
  if (isZip(head)) {
    const bytes = depth < ZIP_DEPTH ? await joined(openEntry(blob, entry), WHOLE_BYTES) : null;
    if (!bytes) return yield { kind: 'unreadable', file, why: 'too-large', read: 0 };
    return yield* mailsOfZip({ name: file, blob: new Blob([bytes.slice()]) }, left, depth + 1);
  }
  for await (const found of mailsOfPieces(file, head, openEntry(blob, entry), entry.size))
    yield { ...found, file, read: 0 };
}

function refusal({ encrypted, method, size }: ZipEntry, left: Budget): Why | undefined {
  if (encrypted) return 'encrypted';
  if (method !== 0 && method !== 8) return 'unsupported';
  return size > left.bytes ? 'too-large' : undefined;
}

/** Office and OpenDocument files are zips: nobody keeps mails in them. */
const isOfDocument = ({ name }: ZipEntry): boolean =>
  name === '[Content_Types].xml' || name === 'mimetype' || name === 'META-INF/MANIFEST.MF';

/** What the system itself puts beside the files, as in folders (`.DS_Store`). */
const isHidden = (path: string): boolean =>
  path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');

/** The mails of a file that is no zip; at least one piece. */
async function* mailsOfPieces(
  name: string,
  head: Uint8Array,
  pieces: Pieces,
  size: number,
): AsyncGenerator<Piece> {
  const refused = notAMail(name, head, size);
  if (refused) return yield { kind: 'unreadable', why: refused };
  if (beginsMbox(latin1(cleanBytes(head)))) {
    for await (const bytes of mboxMails(pieces)) yield { kind: 'mail', bytes };
    return;
  }
  const bytes = size > WHOLE_BYTES ? null : await joined(pieces, WHOLE_BYTES);
  if (!bytes) {
    // A single mail with a huge attachment: the report stands at its beginning.
    const start = hasHeader(head) ? await firstBytes(pieces, MAIL_BYTES + 1) : null;
    return yield start ? { kind: 'mail', bytes: start } : { kind: 'unreadable', why: 'too-large' };
  }
  if (isDamagedMessage(bytes)) return yield { kind: 'unreadable', why: 'damaged' };
  const mails = mailsIn(bytes).filter(hasContent);
  if (mails.length === 0) return yield { kind: 'unreadable', why: 'empty' };
  for (const mail of mails) yield { kind: 'mail', bytes: mail };
}

/** Files by their first bytes: pictures, PDF, gzip, 7z, RAR, Word of old, Windows programs. */
const OTHER_FILES = [
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  '%PDF-',
  '\x1f\x8b',
  '7z\xbc\xaf',
  'Rar!',
  'MZ\x90',
];

function notAMail(name: string, head: Uint8Array, size: number): Why | undefined {
  if (size === 0 || (size <= head.length && !hasContent(head))) return 'empty';
  if (isCompoundFile(head)) return /\.(?:doc|xls|ppt)$/i.test(name) ? 'not-a-mail' : undefined;
  const start = latin1(head.subarray(0, 4_000));
  if (OTHER_FILES.some((mark) => start.startsWith(mark))) return 'not-a-mail';
  const isUtf16 = /^(?:\xff\xfe|\xfe\xff)/.test(start);
  return !isUtf16 && !hasHeader(head) && looksBinary(start) ? 'not-a-mail' : undefined;
}

const hasHeader = (head: Uint8Array): boolean =>
  beginsWithHeader(latin1(cleanBytes(head)).trimStart().split('\n', 400));

const headOf = async (blob: ByteFile): Promise<Uint8Array> =>
  new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer());

async function firstBytes(pieces: Pieces, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    parts.push(piece);
    length += piece.length;
    if (length >= most) break;
  }
  return concat(parts).slice(0, most);
}

/** A mailbox of hundreds of megabytes on the disk: bounces that bring a large original back. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { Zip, ZipPassThrough } from 'fflate';
import { asMbox, type SampleFile, sampleMailbox } from '../list/sample-mailbox.ts';

/** Bytes of a returned original with a picture in it; servers cut it off somewhere about there. */
const ORIGINAL_BYTES = 50_000;

/** Mails made at a time, so that the mailbox is never held whole. */
const PORTION = 500;

/**
 * Writes an mbox, or a zip of single mails where the name says so, without packing them: what is
 * measured is the reading.
 * @param megabytes at least so many
 * @returns the number of mails
 */
export function writeMailbox(path: string, megabytes: number): number {
  const out = openSync(path, 'w');
  let written = 0;
  const write = (bytes: Uint8Array): void => {
    writeSync(out, bytes);
    written += bytes.length;
  };
  const zip = path.endsWith('.zip') ? new Zip((_, bytes) => write(bytes)) : null;
  let mails = 0;
  for (let seed = 1; written < megabytes * 1024 ** 2; seed++) {
    const files = sampleMailbox({ seed, mails: PORTION, strayEvery: 0 }).map(withOriginal);
    mails += files.length;
    if (!zip) write(asMbox(files));
    else for (const file of files) zipped(zip, `${seed}/${file.name}`, file.bytes);
  }
  zip?.end();
  closeSync(out);
  return mails;
}

function zipped(zip: Zip, name: string, bytes: Uint8Array): void {
  const entry = new ZipPassThrough(name);
  zip.add(entry);
  entry.push(bytes, true);
}

const LINE = `${'QUJD'.repeat(19)}\n`;
const ORIGINAL = new TextEncoder().encode(LINE.repeat(Math.ceil(ORIGINAL_BYTES / LINE.length)));

/** The mail with lines of base64 behind it, as attachments come back. */
function withOriginal(file: SampleFile): SampleFile {
  const bytes = new Uint8Array(file.bytes.length + ORIGINAL.length);
  bytes.set(file.bytes);
  bytes.set(ORIGINAL, file.bytes.length);
  return { ...file, bytes };
}

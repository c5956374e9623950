/** Tells a mail that came twice (in two folders, in an mbox and beside it) from another one. */
import { latin1 } from '../bounce/bytes.ts';
import { MAIL_BYTES } from '../bounce/limits.ts';

/** Header bytes in which a Message-ID is looked for. */
const HEADER_BYTES = 16 * 1024;

/**
 * The same for the same mail: its Message-ID (RFC 5322 §3.6.4), else its bytes. Copies of a mail
 * differ in the fields that the way added; the returned original's own id does not count.
 */
export function mailIdentity(mail: Uint8Array): string {
  const start = latin1(mail.subarray(0, HEADER_BYTES)).replaceAll('\r\n', '\n');
  const end = start.search(/\n\n/);
  const header = end < 0 ? start : start.slice(0, end);
  const id = /^message-id:\s*<([^<>\s]{1,250})>/im.exec(header)?.[1];
  return id ? `id ${id}` : `bytes ${mail.length} ${hashOf(mail.subarray(0, MAIL_BYTES))}`;
}

/** FNV-1a and a second sum with another factor: 64 bits, at once, in every browser. */
function hashOf(bytes: Uint8Array): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte, 0x85ebca6b);
  }
  return `${(a >>> 0).toString(16)}${(b >>> 0).toString(16)}`;
}

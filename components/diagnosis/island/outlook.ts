/**
 * Outlook's `.msg`: a compound file (MS-CFB) of properties (MS-OXMSG). Only the headers and the body
 * are wanted: a non-delivery report says its reason in both.
 */
import { find, read } from 'cfb';
import { decodeText } from '../../../lib/bounce/charset.ts';

/** The signature of a compound file (MS-CFB §2.2). */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export const isOutlook = (bytes: Uint8Array): boolean =>
  SIGNATURE.every((byte, at) => bytes[at] === byte);

/** Property ids (MS-OXPROPS): PidTagTransportMessageHeaders, PidTagBody. */
const HEADERS = '007D';
const BODY = '1000';

/** @returns the message as mail text. @throws when the file is damaged or holds no text */
export function outlookText(bytes: Uint8Array): string {
  const container = read(bytes, { type: 'array' });
  const property = (id: string): string => {
    // 001F: UTF-16; 001E: an 8-bit code page
    const wide = find(container, `__substg1.0_${id}001F`)?.content;
    if (wide) return new TextDecoder('utf-16le').decode(Uint8Array.from(wide));
    const narrow = find(container, `__substg1.0_${id}001E`)?.content;
    return narrow ? decodeText(Uint8Array.from(narrow)) : '';
  };
  const headers = property(HEADERS).trim();
  const body = property(BODY);
  if (!headers && !body.trim()) throw new Error('no text in this message');
  // The headers speak of MIME parts that a .msg no longer has.
  const plain = headers.replace(
    /^(?:content-[\w-]+|mime-version):.*(?:\r?\n[ \t].*)*\r?\n?/gim,
    '',
  );
  return plain ? `${plain.trimEnd()}\n\n${body}` : body;
}

/** Outlook's `.msg` → the same report as a mail that `readMail` understands. */

import { decodeText } from './charset.ts';
import { isCompoundFile, streamsOf } from './compound-file.ts';
import { htmlToText } from './html-text.ts';

/** MAPI properties that hold text (MS-OXPROPS); the number is part of the stream's name. */
const PROPERTIES = {
  messageClass: '001A',
  subject: '0037',
  headers: '007D',
  body: '1000',
  reportText: '1001',
  html: '1013',
  /** Per recipient of a delivery report: the other server's answer. */
  supplement: '0C1B',
} as const;

/** `__substg1.0_` + property + type: 001F UTF-16, 001E 8-bit, 0102 binary. */
const NAME = /^__substg1\.0_([0-9A-F]{4})(001F|001E|0102)$/i;

/** Fields of the original header that tell what kind of mail it is; its MIME structure is gone. */
const KEPT =
  /^(?:from|to|subject|date|return-path|auto-submitted|x-failed-recipients|message-id)$/i;

/** Whether a file bears Outlook's mark but holds no message: it is damaged, or something else. */
export const isDamagedMessage = (file: Uint8Array): boolean =>
  isCompoundFile(file) && streamsOf(file, (name) => NAME.test(name)).length === 0;

/** The bytes of a mail; any other file comes back as it is. */
export function fromOutlook(file: Uint8Array): Uint8Array {
  if (!isCompoundFile(file)) return file;
  const texts = new Map<string, string[]>();
  for (const { name, bytes } of streamsOf(file, (each) => NAME.test(each))) {
    const [, property = '', type = ''] = NAME.exec(name) ?? [];
    const text = /001F/i.test(type) ? new TextDecoder('utf-16le').decode(bytes) : decodeText(bytes);
    const key = property.toUpperCase();
    texts.set(key, [...(texts.get(key) ?? []), text.replace(/\r\n?/g, '\n')]);
  }
  const first = (property: string): string => texts.get(property)?.[0] ?? '';
  const body = first(PROPERTIES.body) || htmlToText(first(PROPERTIES.html));
  const report = [first(PROPERTIES.reportText), body, ...(texts.get(PROPERTIES.supplement) ?? [])];
  const header = headerOf(
    first(PROPERTIES.headers),
    first(PROPERTIES.subject),
    first(PROPERTIES.messageClass),
  );
  return new TextEncoder().encode(
    `${header}\n\n${report.filter((text) => text.trim() !== '').join('\n\n')}\n`,
  );
}

function headerOf(transport: string, subject: string, messageClass: string): string {
  const fields = transport.replace(/\n[ \t]+/g, ' ').split('\n');
  const kept = fields.filter((line) => KEPT.test(line.split(':', 1)[0] ?? ''));
  const add = (name: string, value: string): void => {
    if (!kept.some((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`)))
      kept.push(`${name}: ${value}`);
  };
  add('Subject', subject.split('\n', 1)[0] ?? '');
  // A report that Outlook made of a delivery failure has no sender of its own.
  const isReport = /^REPORT\..*\.NDR$/i.test(messageClass.trim());
  add('From', isReport ? 'postmaster (Mail Delivery System)' : '(unknown)');
  add('To', '');
  add('Content-Type', 'text/plain; charset=utf-8');
  return kept.join('\n');
}

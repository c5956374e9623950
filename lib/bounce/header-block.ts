/** Header fields of a mail or of a returned original (RFC 5322 §2.2), read leniently. */

export interface Field {
  /** Lower case. */
  name: string;
  /** Unfolded, white space collapsed to single spaces. */
  value: string;
}

const FIELD = /^([A-Za-z0-9][A-Za-z0-9_-]{0,70})[ \t]?:[ \t]*(.*)$/;

/**
 * Reads header fields from the first line on, up to the first line that is none.
 * @returns the fields and the number of lines they take
 */
export function readHeaderBlock(lines: readonly string[]): { fields: Field[]; lines: number } {
  const parts: { name: string; values: string[] }[] = [];
  let at = 0;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (/^[ \t]/.test(line) && line.trim() !== '' && parts.length > 0) {
      parts.at(-1)?.values.push(line.trim());
      continue;
    }
    const match = FIELD.exec(line);
    if (!match) break;
    parts.push({ name: (match[1] ?? '').toLowerCase(), values: [(match[2] ?? '').trim()] });
  }
  const fields = parts.map(({ name, values }) => ({ name, value: values.join(' ').trim() }));
  return { fields, lines: at };
}

/** The value of the first field of that name. */
export const fieldOf = (fields: readonly Field[], name: string): string | undefined =>
  fields.find((field) => field.name === name)?.value;

/** Fields that a mail carries and a sentence does not. */
const OF_A_MAIL = new Set([
  'received',
  'return-path',
  'delivered-to',
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
  'x-original-to',
  'envelope-to',
  'x-failed-recipients',
  'auto-submitted',
  'reply-to',
  'authentication-results',
  'dkim-signature',
]);

/** Whether a text begins with the header of a mail: two fields that every mail has, one of them From, To, Subject, Received or Return-Path. */
export function beginsWithHeader(lines: readonly string[]): boolean {
  const names = readHeaderBlock(lines.slice(0, 400)).fields.map(({ name }) => name);
  const known = names.filter((name) => OF_A_MAIL.has(name));
  return (
    known.length >= 3 &&
    known.some((name) => /^(?:from|to|subject|received|return-path)$/.test(name))
  );
}

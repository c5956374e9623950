/**
 * Text → mail without a MIME parser: pasted lines and fragments, and mails that are too damaged.
 * Reads everything up to the returned original.
 */
import { decodeWords } from 'postal-mime';
import { decodeText } from './charset.ts';
import { beginsWithHeader, type Field, readHeaderBlock } from './header-block.ts';
import { htmlToText } from './html-text.ts';
import { ORIGINAL_CHARS, TEXT_CHARS } from './limits.ts';
import { emptyMail, isoDate, type Mail } from './mail.ts';
import { splitReport } from './returned-original.ts';
import { isStatusField } from './status-fields.ts';

export function readPlain(text: string): Mail {
  const mail = emptyMail();
  if (text.length > TEXT_CHARS) mail.cut = true;
  const lines = text.slice(0, TEXT_CHARS).replace(/\r\n?/g, '\n').split('\n');
  const start = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('From '));
  let body = lines.slice(Math.max(start, 0));
  if (beginsWithHeader(body)) {
    const header = readHeaderBlock(body);
    mail.headers = header.fields;
    mail.subject = decodeWords(fieldValue(header.fields, 'subject'));
    mail.date = isoDate(fieldValue(header.fields, 'date'));
    body = decodedBody(header.fields, body.slice(header.lines));
  }
  const { told, attached } = parts(body);
  const { report, original } = splitReport(told);
  mail.original = [...original, ...attached].join('\n').slice(0, ORIGINAL_CHARS);
  const rest = sortFields(report, mail);
  mail.text = rest.join('\n');
  if (/<(?:html|body|p|br)[\s/>]/i.test(mail.text)) mail.text = htmlToText(mail.text);
  return mail;
}

/** A mail of one part may be encoded as a whole. */
function decodedBody(header: readonly Field[], body: string[]): string[] {
  const encoding = fieldValue(header, 'content-transfer-encoding');
  const type = fieldValue(header, 'content-type');
  if (!/^(?:base64|quoted-printable)$/i.test(encoding) || /^(?:multipart|message)/i.test(type))
    return body;
  return decodePart(body, encoding, charsetOf(type)).split('\n');
}

const charsetOf = (type: string): string => /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? '';

/**
 * Boundary lines and part headers say nothing; an encoded part is decoded. The first attached mail
 * is the returned original, and so is all that follows.
 */
function parts(lines: readonly string[]): { told: string[]; attached: string[] } {
  const told: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (!isPartHeader(lines, at)) {
      told.push(line);
      continue;
    }
    const header = readHeaderBlock(lines.slice(at + 1, at + 40));
    const encoding = fieldValue(header.fields, 'content-transfer-encoding');
    const type = fieldValue(header.fields, 'content-type');
    at += header.lines + 1;
    if (/^(?:message\/rfc822|text\/rfc822-headers)/i.test(type)) {
      return { told, attached: lines.slice(at) };
    }
    told.push('');
    if (!/^(?:base64|quoted-printable)$/i.test(encoding)) continue;
    const end = nextBoundary(lines, at);
    const decoded = decodePart(lines.slice(at, end), encoding, charsetOf(type));
    for (const each of decoded.split('\n')) told.push(each);
    at = end - 1;
  }
  return { told, attached: [] };
}

const fieldValue = (fields: readonly Field[], name: string): string =>
  fields.find((field) => field.name === name)?.value ?? '';

const isPartHeader = (lines: readonly string[], at: number): boolean =>
  (lines[at] ?? '').startsWith('--') && /^content-[a-z-]+:/i.test(lines[at + 1] ?? '');

function nextBoundary(lines: readonly string[], from: number): number {
  for (let at = from; at < lines.length; at++) if (lines[at]?.startsWith('--')) return at;
  return lines.length;
}

function decodePart(lines: readonly string[], encoding: string, charset: string): string {
  const bytes = /base64/i.test(encoding) ? fromBase64(lines.join('')) : fromQuotedPrintable(lines);
  return decodeText(bytes, charset);
}

function fromBase64(text: string): Uint8Array {
  try {
    const binary = atob(text.replace(/[^A-Za-z0-9+/]/g, ''));
    return Uint8Array.from(binary, (char) => char.charCodeAt(0));
  } catch {
    return new Uint8Array(); // cut off in the middle of a group
  }
}

function fromQuotedPrintable(lines: readonly string[]): Uint8Array {
  const joined = lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/=\n/g, '');
  const bytes: number[] = [];
  for (let at = 0; at < joined.length; at++) {
    const hex = joined.charAt(at) === '=' ? joined.slice(at + 1, at + 3) : '';
    if (/^[0-9a-f]{2}$/i.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else bytes.push(...new TextEncoder().encode(joined.charAt(at)));
  }
  return Uint8Array.from(bytes);
}

/** Moves delivery-status and feedback fields that stand in the text to where they belong. */
function sortFields(lines: readonly string[], mail: Mail): string[] {
  const rest: string[] = [];
  const status: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const name = /^(?:> ?)?([A-Za-z-]{4,30})[ \t]?:/.exec(line)?.[1]?.toLowerCase() ?? '';
    if (name === 'feedback-type') {
      mail.feedback = lines.slice(at, at + 40).join('\n');
      return rest;
    }
    if (!isStatusField(name) && name !== 'reporting-mta') {
      if (line.trim() === '' && status.length > 0) status.push('');
      rest.push(line);
      continue;
    }
    status.push(line);
    while (/^[ \t]+\S/.test(lines[at + 1] ?? '')) status.push(lines[++at] ?? '');
    rest.push('');
  }
  // One lonely `Status:` in a sentence is no report.
  const names = status.filter((line) =>
    /^(?:> ?)?(?:final-recipient|original-recipient|action|status|diagnostic-code)/i.test(line),
  );
  if (names.length === 0) return [...lines];
  mail.status = status.join('\n');
  return rest;
}

/** Bytes → mail: postal-mime, with what real bounces need around it. */
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { cleanBytes, firstLines, latin1, looksBinary } from './bytes.ts';
import { decodeText } from './charset.ts';
import { beginsWithHeader, type Field } from './header-block.ts';
import { htmlToText } from './html-text.ts';
import {
  HEADER_BYTES,
  INNER_MAILS,
  MAIL_BYTES,
  MAIL_LINES,
  ORIGINAL_CHARS,
  PART_DEPTH,
  PARTS,
  TEXT_CHARS,
} from './limits.ts';
import { emptyMail, isoDate, type Mail } from './mail.ts';
import { readPlain } from './read-plain.ts';
import { relabel } from './relabel.ts';
import { splitReport } from './returned-original.ts';

/**
 * Reads one mail, or a piece of one. Never rejects: what the parser refuses is read as plain text.
 * @param bytes one mail (see `split-mails.ts`); `MAIL_BYTES` and `MAIL_LINES` say how much is read
 */
export async function readMail(bytes: Uint8Array): Promise<Mail> {
  const lines = cleanBytes(bytes.subarray(0, MAIL_BYTES));
  const clean = firstLines(lines, MAIL_LINES);
  const mail = await readClean(clean);
  // The last line's end is not part of it.
  const isCut = bytes.length > MAIL_BYTES || clean.length + 1 < lines.length;
  return isCut ? { ...mail, cut: true } : mail;
}

async function readClean(clean: Uint8Array): Promise<Mail> {
  if (!beginsWithHeader(beginning(clean))) return readPlain(decodeText(clean));
  const parsed = await parse(relabel(clean));
  if (!parsed) return readPlain(decodeText(clean));
  const mail = fromParsed(parsed);
  return isIncomplete(mail) ? completed(mail, readPlain(decodeText(clean))) : mail;
}

/** Enough to see whether a header begins here; field names are ASCII. */
const beginning = (bytes: Uint8Array): string[] =>
  latin1(bytes.subarray(0, 16 * 1024))
    .replace(/^(?:From .*\n|\s+)+/, '')
    .split('\n', 400);

async function parse(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: PART_DEPTH,
      maxHeadersSize: HEADER_BYTES,
    });
  } catch {
    return null; // limits exceeded
  }
}

function fromParsed(email: Email): Mail {
  const mail = emptyMail();
  mail.headers = email.headers.map(({ key, value }): Field => ({ name: key, value }));
  mail.subject = email.subject ?? '';
  mail.date = isoDate(email.date);
  const texts = [email.text?.trim() ? email.text : htmlToText(email.html ?? '')];
  for (const part of email.attachments.slice(0, PARTS)) addPart(mail, texts, part);
  const text = texts.join('\n\n').slice(0, TEXT_CHARS);
  const { report, original } = splitReport(text.split('\n'));
  mail.text = looksBinary(text) ? '' : report.join('\n');
  if (mail.original === '') mail.original = original.join('\n').slice(0, ORIGINAL_CHARS);
  return mail;
}

/** Sorts the parts of a report; postal-mime hands them out as attachments. */
function addPart(mail: Mail, texts: string[], part: Attachment): void {
  const bytes = contentOf(part);
  const text = (): string => decodeText(bytes.subarray(0, TEXT_CHARS));
  if (/^message\/(?:global-)?delivery-status$/.test(part.mimeType)) mail.status += `${text()}\n\n`;
  else if (part.mimeType === 'message/feedback-report') mail.feedback += text();
  else if (part.mimeType === 'message/disposition-notification') mail.receipt += text();
  else if (/^(?:message\/(?:global|rfc822|partial)|text\/rfc822-headers?)$/.test(part.mimeType)) {
    if (mail.original === '') mail.original = decodeText(bytes.subarray(0, ORIGINAL_CHARS));
    if (part.mimeType === 'message/rfc822' && mail.inner.length < INNER_MAILS)
      mail.inner.push(bytes);
  } else if (part.mimeType === 'text/plain') texts.push(text());
}

function contentOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

/**
 * Boundaries that never occur, HTML that says nothing, a delivery status that the parser did not
 * find although the mail says it is a report.
 */
function isIncomplete(mail: Mail): boolean {
  if (mail.text.trim() === '' && mail.feedback === '' && mail.receipt === '') return true;
  const type = mail.headers.find(({ name }) => name === 'content-type')?.value ?? '';
  return /multipart\/report/i.test(type) && mail.status + mail.feedback + mail.receipt === '';
}

function completed(mail: Mail, plain: Mail): Mail {
  return {
    ...mail,
    text: mail.text.trim() === '' && !looksBinary(plain.text) ? plain.text : mail.text,
    status: mail.status || plain.status,
    feedback: mail.feedback || plain.feedback,
    original: mail.original || plain.original,
  };
}

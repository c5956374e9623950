/** Tells apart the mails of an mbox, and mails that were pasted one after the other. */
import { cleanBytes, latin1 } from './bytes.ts';

/** `From ` of an mbox: sender and date, `From MAILER-DAEMON  Thu Apr 29 23:34:45 2024`. */
const MBOX_LINE = /^From \S{1,320} .{0,20}\w{3} .{6,40}\d{4}/;

/** Headers that only a bounce begins with; a returned original has its own, without these. */
const OF_A_BOUNCE =
  /^(?:return-path: ?<>|from:.{0,200}(?:mailer-daemon|postmaster|mail delivery)|content-type: ?multipart\/report|auto-submitted: ?auto-|x-failed-recipients:)/im;

/**
 * @returns the mails in order, as parts of the same bytes; the whole input where it is one mail
 */
export function splitMails(bytes: Uint8Array): Uint8Array[] {
  const clean = cleanBytes(bytes);
  const starts = startsOf(clean);
  if (starts.length < 2) return [clean];
  return starts
    .map((start, at) => clean.subarray(start, starts[at + 1] ?? clean.length))
    .filter(hasContent);
}

export const hasContent = (mail: Uint8Array): boolean => mail.some((byte) => byte > 0x20);

/** Byte offsets at which a mail begins; always at least 0. */
function startsOf(bytes: Uint8Array): number[] {
  const text = latin1(bytes);
  return beginsMbox(text) ? mboxStarts(text) : pastedStarts(text);
}

/** Whether LF text (of `latin1`, its first 700 characters are enough) is the beginning of an mbox. */
export const beginsMbox = (text: string): boolean =>
  /^\s*From /.test(text.slice(0, 200)) && MBOX_LINE.test(text.trimStart().slice(0, 500));

/** Characters behind a `From ` that decide whether a mail begins there. */
export const MBOX_LOOKAHEAD = 500;

/** Offsets in LF text of an mbox at which a mail begins; always at least 0. */
export function mboxStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\nFrom '); at >= 0; at = text.indexOf('\nFrom ', at + 1)) {
    const blank = at === 0 || text.charAt(at - 1) === '\n';
    if (blank && MBOX_LINE.test(text.slice(at + 1, at + MBOX_LOOKAHEAD))) starts.push(at + 1);
  }
  return starts;
}

/**
 * A header block that belongs to a bounce, after a blank line. Inside a declared multipart a new
 * mail begins only behind the closing boundary: there the block is a returned bounce.
 */
function pastedStarts(text: string): number[] {
  const starts = [0];
  let from = endOfMail(text, 0);
  for (;;) {
    const at = nextBounceHeader(text, from);
    if (at < 0) return starts;
    starts.push(at);
    from = endOfMail(text, at);
  }
}

/** Where the multipart that begins near `start` closes; just behind its header where it has none. */
function endOfMail(text: string, start: number): number {
  const header = text.slice(start, start + 32_768);
  const end = header.indexOf('\n\n');
  const boundary = /boundary\s*=\s*"?([^"\s;]{1,100})/i.exec(
    end < 0 ? header : header.slice(0, end),
  )?.[1];
  const close = boundary === undefined ? -1 : text.indexOf(`\n--${boundary}--`, start);
  return close >= 0 ? close : start + Math.max(end, 1);
}

const HEADER_START =
  /\n\n(?=(?:return-path|received|delivered-to|from|x-original-to|envelope-to|date|subject|to|message-id|mime-version|content-type|auto-submitted|x-failed-recipients):)/gi;

function nextBounceHeader(text: string, from: number): number {
  HEADER_START.lastIndex = from;
  for (let match = HEADER_START.exec(text); match; match = HEADER_START.exec(text)) {
    const at = match.index + 2;
    const header = text.slice(at, at + 8_192);
    const end = header.indexOf('\n\n');
    const block = end < 0 ? header : header.slice(0, end);
    const headers = /^from:/im.test(block) && /^subject:/im.test(block) && OF_A_BOUNCE.test(block);
    if (headers) return at;
  }
  return -1;
}

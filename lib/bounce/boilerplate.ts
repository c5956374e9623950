/** Sentences that mail programs print around every report: they say nothing about this one. */
import { foldUnits } from './folding.ts';

/** Whole paragraphs, by their beginning. */
const OPENINGS: readonly string[] = [
  'this is the mail system at host', // Postfix
  "i'm sorry to have to inform you",
  'for further assistance, please send mail to',
  'if you do so, please include this problem report',
  'the mail system',
  'hi. this is the qmail-send program',
  'this is a mime-encapsulated message',
  'this is a multi-part message in mime format',
  'this message was created automatically by mail delivery software', // Exim
  'the original message was received at', // sendmail
  'this is an automatically generated delivery status notification',
];

/** Whether a whole block is such a paragraph. */
export function isBoilerplate(text: string): boolean {
  if (text.length > 400 || /[45]\.\d\.\d|\b[45]\d\d\b/.test(text)) return false;
  const folded = foldUnits(text.slice(0, 120));
  return OPENINGS.some((opening) => folded.startsWith(opening));
}

/**
 * Sentences inside a paragraph that would match a phrase although they only introduce the real
 * reason: Gmail `it was rejected by the recipient domain … The error that the other server returned
 * was: 554 …`, Exchange `Your message was rejected by the recipient email server.`
 */
const INTRODUCTIONS: readonly string[] = [
  'it was rejected by the recipient domain',
  'rejected by the recipient email server',
  'rejected by the recipient domain by',
  'was rejected by the server for the recipient domain',
  "couldn't be found, or is unable to receive mail",
  'unknown address error', // IronPort: `5.1.0 - Unknown address error 550-'…' (delivery attempts: 0)`
];

/** Places of such sentences in a folded text, in order. */
export function introductionsIn(folded: string): { start: number; end: number }[] {
  return INTRODUCTIONS.flatMap((words) => {
    const start = folded.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  }).sort((a, b) => a.start - b.start);
}

/**
 * How a delivery ended, not why: `Mailbox full … I'm not going to try again; this message has been
 * in the queue too long`. Phrases that hold such words give way to any that names a reason;
 * sendmail ends every failure that it cannot classify with `… Service unavailable`.
 */
const OUTCOME =
  /in the queue too long|retry time|(?:message|envelope|delivery|time) expired$|delivered for (?:too|more|\d)|deleted from queue|failing for a long time|^service (?:is )?unavailable$|^transaction failed$|remote protocol error/;

export const isOutcome = (phrase: string): boolean => OUTCOME.test(foldUnits(phrase));

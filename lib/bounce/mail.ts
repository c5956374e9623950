/** What the diagnosis needs of one mail, however it came. */
import type { Field } from './header-block.ts';

export interface Mail {
  /** Header fields of the mail itself, decoded; empty for pasted text. */
  headers: Field[];
  subject: string;
  /** Date of the mail, ISO 8601. */
  date?: string;
  /** The human-readable part without the returned original, LF newlines. */
  text: string;
  /** Text of the `message/delivery-status` parts. */
  status: string;
  /** Text of the `message/feedback-report` part (RFC 5965). */
  feedback: string;
  /** Text of the `message/disposition-notification` part (RFC 8098). */
  receipt: string;
  /** The beginning of the returned original. */
  original: string;
  /** Complete mails attached to it, for a bounce that was forwarded as an attachment. */
  inner: Uint8Array[];
  /** It is longer than what is read of a mail. */
  cut?: true;
}

export const emptyMail = (): Mail => ({
  headers: [],
  subject: '',
  text: '',
  status: '',
  feedback: '',
  receipt: '',
  original: '',
  inner: [],
});

/** ISO 8601 of a `Date:` value; undefined where it is none. */
export function isoDate(date: string | undefined): string | undefined {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

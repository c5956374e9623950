/** Mails of an mbox of any size, one held at a time. */
import { cleanBytes, latin1 } from '../bounce/bytes.ts';
import { MAIL_BYTES } from '../bounce/limits.ts';
import { hasContent, MBOX_LOOKAHEAD, mboxStarts } from '../bounce/split-mails.ts';
import { concat, type Pieces } from './byte-source.ts';

const CR = 0x0d;

/** One byte more than is read tells the reader of the mail that it goes on. */
const KEPT_BYTES = MAIL_BYTES + 1;

/**
 * The mails that `splitMails` finds in the whole, in order; of each at most `MAIL_BYTES` + 1 bytes,
 * since no more is read of a mail.
 */
export async function* mboxMails(pieces: Pieces): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array();
  /** The beginning of a long mail whose middle was let go. */
  let head: Uint8Array | null = null;
  for await (const piece of linesOf(pieces)) {
    const bytes = concat([rest, piece]);
    const decided = bytes.length - MBOX_LOOKAHEAD;
    const starts = startsIn(bytes, head !== null).filter((start) => start <= decided);
    let from = 0;
    for (const start of starts) {
      const mail: Uint8Array = head ?? bytes.subarray(from, start);
      if (hasContent(mail)) yield mail.slice(0, KEPT_BYTES);
      head = null;
      from = start;
    }
    rest = bytes.subarray(from);
    if (rest.length > KEPT_BYTES + MBOX_LOOKAHEAD || head !== null) {
      head ??= rest.slice(0, KEPT_BYTES);
      rest = rest.subarray(-2 * MBOX_LOOKAHEAD);
    }
    rest = rest.slice(); // its own copy: a part would keep the whole piece in memory
  }
  let from = 0;
  for (const start of [...startsIn(rest, head !== null), rest.length]) {
    const mail: Uint8Array = head ?? rest.subarray(from, start);
    if (hasContent(mail)) yield mail.slice(0, KEPT_BYTES);
    head = null;
    from = start;
  }
}

/**
 * Where mails begin behind the first byte. In the tail of a long mail the first characters were
 * looked at before, with what stood in front of them.
 */
const startsIn = (bytes: Uint8Array, isTail: boolean): number[] =>
  mboxStarts(latin1(bytes)).filter((start) => start > (isTail ? 1 : 0));

/** The pieces with LF newlines; a CR at the end waits for what follows it. */
async function* linesOf(pieces: Pieces): AsyncGenerator<Uint8Array> {
  let held: Uint8Array = new Uint8Array();
  for await (const piece of pieces) {
    const bytes = held.length > 0 ? concat([held, piece]) : piece;
    const end = bytes.at(-1) === CR ? bytes.length - 1 : bytes.length;
    held = bytes.slice(end);
    yield cleanBytes(bytes.subarray(0, end));
  }
  if (held.length > 0) yield cleanBytes(held);
}

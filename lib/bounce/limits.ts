/**
 * How much of a mail is looked at. Every limit is far above what real bounces need and keeps a
 * hostile or enormous file from freezing the page: what lies beyond is not read, nothing fails.
 */

/**
 * Bytes read of one mail. Reports stand before the returned original; the largest report among
 * 629 public bounces has 73 KB, so a megabyte leaves out only attachments of the original.
 */
export const MAIL_BYTES = 1024 * 1024;

/**
 * Lines read of one mail. The parser takes each line by itself, so that a megabyte of empty lines
 * costs seconds; a megabyte of an encoded attachment has 14,000.
 */
export const MAIL_LINES = 20_000;

/** Header bytes of all parts together; a real bounce has a few KB. Beyond, the mail is read as plain text. */
export const HEADER_BYTES = 256 * 1024;

/** Multiparts inside multiparts. Reports use two or three levels. Beyond, read as plain text. */
export const PART_DEPTH = 32;

/** Parts looked at; a report has three or four. */
export const PARTS = 64;

/** Mails inside the mail that are opened when the outer one names no reason (a forwarded bounce). */
export const INNER_MAILS = 4;
export const INNER_DEPTH = 2;

/** Characters of human-readable text that are searched. Reports have 1–10 KB. */
export const TEXT_CHARS = 200_000;

/** Characters of the returned original that are kept, to find whom it was sent to. */
export const ORIGINAL_CHARS = 20_000;

/**
 * Characters of one unit of evidence (a reply, a paragraph). A reply line has at most 512 octets
 * (RFC 5321 §4.5.3.1.5); replies of twenty lines have been seen. Longer ones are cut into pieces.
 */
export const UNIT_CHARS = 4_000;

/** Recipients of one report that get an answer. Mailing lists report by the hundred, not thousand. */
export const RECIPIENTS = 1_000;

/** One more is looked for, to tell the reader that the report goes on. */
export const RECIPIENTS_SOUGHT = RECIPIENTS + 1;

/** Paragraphs and replies of one report. Beyond, nobody is explaining anything any more. */
export const BLOCKS = 2_000;

/** Blocks behind a recipient's line that are taken to be about it, in a report with several. */
export const FOLLOWERS = 20;

/** Blocks of the report that name no recipient and are read for each of several. */
export const SHARED_BLOCKS = 50;

/** Characters that a `*` in a phrase may stand for: an address, a host name, a number. */
export const GAP_CHARS = 160;

/** Characters of an evidence line as shown; longer ones are cut around the match. */
export const EVIDENCE_CHARS = 300;

/** Characters of an address: local part 64, domain 255 (RFC 5321 §4.5.3.1). */
export const ADDRESS_CHARS = 320;

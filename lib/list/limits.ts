/**
 * How much of a folder, mailbox or zip is held or opened at once. What lies beyond is named to the
 * reader, never left out silently.
 */

/** Bytes read from a file at a time: few enough to hold, many enough that waiting does not count. */
export const CHUNK_BYTES = 4 * 1024 * 1024;

/**
 * Bytes of a file that is held whole: a single mail, or mails pasted one after the other. Mail
 * servers refuse mails over 25–50 MB. An mbox is read piece by piece and has no limit.
 */
export const WHOLE_BYTES = 64 * 1024 * 1024;

/** Bytes of a zip's directory; 50,000 entries need about 5 MB. */
export const ZIP_DIRECTORY_BYTES = 16 * 1024 * 1024;

/** Entries of one zip; a mailbox saved mail by mail has thousands. */
export const ZIP_ENTRIES = 50_000;

/** Bytes that one dropped zip may become when opened, zips inside included: what a bomb stops at. */
export const UNZIPPED_BYTES = 2 * 1024 * 1024 * 1024;

/** Zips inside zips that are opened. */
export const ZIP_DEPTH = 2;

/** Bytes of an address list; a million rows of five columns have about 60 MB. */
export const TABLE_BYTES = 64 * 1024 * 1024;

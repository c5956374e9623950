/** What every kind of host file is written from. */
import type { Redirect } from '../../links/redirects.ts';
import { CODINGS, PACKED_TYPES } from './codings.ts';
import { OPEN_HEADERS, SECURITY_HEADERS } from './policy.ts';

export const escaped = (path: string): string => path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

export interface HostRules {
  /** `/help`, or the empty string. */
  basePath: string;
  redirects: readonly Redirect[];
  /** Pages that keep React, without base path, with the hashes of their inline scripts. */
  tools: ReadonlyMap<string, readonly string[]>;
}

export type Header = readonly [name: string, value: string];

export const HEADER_LINES: Header[] = Object.entries(SECURITY_HEADERS);
export const OPEN = Object.entries(OPEN_HEADERS).map(
  ([address, headers]) => [address, Object.entries(headers)] as const,
);

/** Most hosts know the ending, some rental servers and a bare nginx do not, and would offer a download. */
export const MARKDOWN = 'text/markdown';

/** What travels compressed and is written in UTF-8, beside HTML; JavaScript has two names. */
export const TEXT_TYPES = [
  ...['text/css', 'text/javascript', 'application/javascript', 'text/plain', 'text/markdown'],
  ...['text/xml', 'application/xml', 'application/json', 'image/svg+xml'],
];

/** Rules for hosts are no pages. */
export const HIDDEN_FILES = ['_headers', '_redirects', '.htaccess'];

const any = (texts: readonly string[]): string => `(?:${texts.map(escaped).join('|')})`;
/** End of the name of a text, as a regular expression. */
export const TEXT_END = any(Object.keys(PACKED_TYPES));
/** What a packed copy's name has more than its file's. */
export const COPY_END = any(CODINGS.map(({ ending }) => ending));
/** Copies are no addresses: hosts send them in the place of their file. */
export const PACKED_COPY = TEXT_END + COPY_END;

/** What every kind of host file is written from. */
import type { Redirect } from '../../links/redirects.ts';
import { OPEN_HEADERS, SECURITY_HEADERS } from './policy.ts';

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

export const escaped = (path: string): string => path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

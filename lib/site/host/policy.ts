/** What every response carries, said once: host files, preview server and tests read it here. */

/** Content-Security-Policy of documents; tools add the hashes of their inline scripts. */
export function contentSecurityPolicy(scriptHashes: readonly string[] = []): string {
  const directives: Record<string, string[]> = {
    'default-src': ["'none'"],
    'script-src': [
      "'self'",
      "'inline-speculation-rules'",
      ...scriptHashes.map((hash) => `'${hash}'`),
    ],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}

export type Headers = Readonly<Record<string, string>>;

/** Headers of every response. `frame-ancestors` stands for X-Frame-Options. */
export const SECURITY_HEADERS: Headers = {
  'Content-Security-Policy': contentSecurityPolicy(),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * What pages of other houses may use, by address; one that ends in `/` stands for all below it.
 * `embed.js` is a plain script, which needs no CORS; a page under `Cross-Origin-Embedder-Policy` asks
 * for the other header. What it fetches is public and carries no cookie.
 */
export const OPEN_HEADERS: Readonly<Record<string, Headers>> = {
  '/api/': { 'Access-Control-Allow-Origin': '*' },
  '/embed.js': { 'Cross-Origin-Resource-Policy': 'cross-origin' },
};

/** Headers that come on top for one address (without base path). */
export const openHeaders = (address: string): Headers =>
  Object.entries(OPEN_HEADERS).find(([open]) =>
    open.endsWith('/') ? address.startsWith(open) : address === open,
  )?.[1] ?? {};

/** Folders whose file names change with their content. */
export const IMMUTABLE_FOLDERS = ['/assets/', '/search-index/', '/og/', '/_next/static/'] as const;
export const IMMUTABLE_CACHE = 'public, max-age=31536000, immutable';
/** Pages are asked for again each time; an unchanged one costs a 304. */
export const PAGE_CACHE = 'public, max-age=0, must-revalidate';

export const cacheControl = (address: string): string =>
  IMMUTABLE_FOLDERS.some((folder) => address.startsWith(folder)) ? IMMUTABLE_CACHE : PAGE_CACHE;

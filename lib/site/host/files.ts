/** Rules for hosts, written from `policy.ts`: Netlify-like static hosts, nginx, Apache. */
import { encodedPath, spellings } from '../../links/old-address.ts';
import type { Redirect } from '../../links/redirects.ts';
import {
  contentSecurityPolicy,
  IMMUTABLE_CACHE,
  IMMUTABLE_FOLDERS,
  PAGE_CACHE,
  SECURITY_HEADERS,
} from './policy.ts';

export interface HostRules {
  /** `/help`, or the empty string. */
  basePath: string;
  redirects: readonly Redirect[];
  /** Pages that keep React, without base path, with the hashes of their inline scripts. */
  tools: ReadonlyMap<string, readonly string[]>;
}

const HEADER_LINES = Object.entries(SECURITY_HEADERS);

/** `_headers` (Netlify, Cloudflare Pages and others). */
export function headersFile({ basePath, tools }: HostRules): string {
  const block = (path: string, headers: [string, string][]): string =>
    [`${basePath}${path}`, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  const blocks = [block('/*', [...HEADER_LINES, ['Cache-Control', PAGE_CACHE]])];
  for (const folder of IMMUTABLE_FOLDERS) {
    blocks.push(
      block(`${folder}*`, [
        ['! Cache-Control', ''],
        ['Cache-Control', IMMUTABLE_CACHE],
      ]),
    );
  }
  for (const [page, hashes] of tools) {
    const policy = contentSecurityPolicy(hashes);
    blocks.push(
      block(page, [
        ['! Content-Security-Policy', ''],
        ['Content-Security-Policy', policy],
      ]),
    );
  }
  return blocks.join('\n').replaceAll(/^( {2}! [\w-]+): $/gm, '$1');
}

/** `_redirects`: raw and percent-encoded spelling of every old address. */
export function redirectsFile({ basePath, redirects }: HostRules): string {
  const lines = redirects.flatMap(({ from, to }) =>
    spellings(from)
      .flatMap((path) => [...new Set([path, encodedPath(path)])])
      .map((path) => `${basePath}${path} ${basePath}${to} 301`),
  );
  return lines.length > 0 ? `${[...new Set(lines)].join('\n')}\n` : '';
}

/** To be included in nginx's `server { … }`; nginx compares decoded paths. */
export function nginxFile({ basePath, redirects, tools }: HostRules): string {
  const headers = (policy: string | null, cache: string): string[] => [
    ...HEADER_LINES.map(
      ([name, value]) =>
        `    add_header ${name} "${name === 'Content-Security-Policy' && policy ? policy : value}" always;`,
    ),
    `    add_header Cache-Control "${cache}" always;`,
  ];
  const location = (match: string, body: string[]): string =>
    `location ${match} {\n${body.join('\n')}\n}`;
  const files = '    try_files $uri $uri/ =404;';
  return `${[
    '# Include inside server { … }; root is the folder that holds the export at its base path.',
    'index index.html;',
    'absolute_redirect off;',
    'charset utf-8;',
    `error_page 404 ${basePath}/404.html;`,
    location(`${basePath}/`, [files, ...headers(null, PAGE_CACHE)]),
    ...IMMUTABLE_FOLDERS.map((folder) =>
      location(`${basePath}${folder}`, [files, ...headers(null, IMMUTABLE_CACHE)]),
    ),
    ...[...tools].map(([page, hashes]) =>
      location(`= ${basePath}${page}`, [
        `    try_files ${basePath}${page}index.html =404;`,
        ...headers(contentSecurityPolicy(hashes), PAGE_CACHE),
      ]),
    ),
    ...redirects.flatMap(({ from, to }) =>
      spellings(from).map(
        (path) => `location = "${basePath}${path}" { return 301 ${basePath}${to}; }`,
      ),
    ),
    ...['_headers', '_redirects', '.htaccess'].map(
      (file) => `location = ${basePath}/${file} { return 404; }`,
    ),
  ].join('\n')}\n`;
}

/** `.htaccess` for the rental servers that are usual in Japan. */
export function htaccessFile({ basePath, redirects, tools }: HostRules): string {
  const folders = IMMUTABLE_FOLDERS.map((folder) =>
    folder.slice(1, -1).replaceAll('/', '\\/'),
  ).join('|');
  return `${[
    'DirectoryIndex index.html',
    'DirectorySlash On',
    'Options -Indexes -MultiViews',
    'AddDefaultCharset UTF-8',
    `ErrorDocument 404 ${basePath}/404.html`,
    '<IfModule mod_headers.c>',
    ...HEADER_LINES.map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${PAGE_CACHE}"`,
    `  <If "%{REQUEST_URI} =~ m#^${basePath}/(${folders})/#">`,
    `    Header set Cache-Control "${IMMUTABLE_CACHE}"`,
    '  </If>',
    ...[...tools].flatMap(([page, hashes]) => [
      `  <If "%{REQUEST_URI} == '${basePath}${page}'">`,
      `    Header always set Content-Security-Policy "${contentSecurityPolicy(hashes)}"`,
      '  </If>',
    ]),
    '</IfModule>',
    '<FilesMatch "^(_headers|_redirects)$">',
    '  Require all denied',
    '</FilesMatch>',
    ...redirects.flatMap(({ from, to }) =>
      spellings(from).map(
        (path) => `RedirectMatch 301 "^${escaped(basePath + path)}$" "${basePath}${to}"`,
      ),
    ),
  ].join('\n')}\n`;
}

const escaped = (path: string): string => path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

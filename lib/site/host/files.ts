/** Rules for hosts, written from `policy.ts`: Netlify-like static hosts, nginx, Apache. */
import { requestSpellings, spellings } from '../../links/old-address.ts';
import type { Redirect } from '../../links/redirects.ts';
import {
  contentSecurityPolicy,
  IMMUTABLE_CACHE,
  IMMUTABLE_FOLDERS,
  OPEN_HEADERS,
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

type Header = readonly [name: string, value: string];

const HEADER_LINES: Header[] = Object.entries(SECURITY_HEADERS);
const OPEN = Object.entries(OPEN_HEADERS).map(
  ([address, headers]) => [address, Object.entries(headers)] as const,
);

/** Most hosts know the ending, some rental servers and a bare nginx do not, and would offer a download. */
const MARKDOWN = 'text/markdown; charset=utf-8';

/** `_headers` (Netlify, Cloudflare Pages and others). */
export function headersFile({ basePath, tools }: HostRules): string {
  const block = (path: string, headers: readonly Header[]): string =>
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
  for (const [address, headers] of OPEN) {
    blocks.push(block(address.endsWith('/') ? `${address}*` : address, headers));
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

/** `_redirects`: every spelling of every old address that a request line may hold. */
export function redirectsFile({ basePath, redirects }: HostRules): string {
  const lines = redirects.flatMap(({ from, to }) =>
    requestSpellings(from).map((path) => `${basePath}${path} ${basePath}${to} 301`),
  );
  return lines.length > 0 ? `${[...new Set(lines)].join('\n')}\n` : '';
}

/** To be included in nginx's `server { … }`; nginx compares decoded paths. */
export function nginxFile({ basePath, redirects, tools }: HostRules): string {
  const headers = (policy: string | null, cache: string, more: readonly Header[] = []): string[] =>
    [...HEADER_LINES, ['Cache-Control', cache] as const, ...more].map(
      ([name, value]) =>
        `    add_header ${name} "${name === 'Content-Security-Policy' && policy ? policy : value}" always;`,
    );
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
    ...OPEN.map(([address, more]) =>
      location(`${address.endsWith('/') ? '' : '= '}${basePath}${address}`, [
        files,
        ...headers(null, PAGE_CACHE, more),
      ]),
    ),
    location(`~ ^${escaped(basePath)}/articles/[^/]+\\.md$`, [
      files,
      '    types { }',
      `    default_type "${MARKDOWN}";`,
      ...headers(null, PAGE_CACHE),
    ]),
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
    `AddType "${MARKDOWN}" .md`,
    `ErrorDocument 404 ${basePath}/404.html`,
    '<IfModule mod_headers.c>',
    ...HEADER_LINES.map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${PAGE_CACHE}"`,
    `  <If "%{REQUEST_URI} =~ m#^${basePath}/(${folders})/#">`,
    `    Header set Cache-Control "${IMMUTABLE_CACHE}"`,
    '  </If>',
    ...OPEN.flatMap(([address, headers]) => [
      `  <If "%{REQUEST_URI} =~ m#^${escaped(basePath + address)}${address.endsWith('/') ? '' : '$'}#">`,
      ...headers.map(([name, value]) => `    Header always set ${name} "${value}"`),
      '  </If>',
    ]),
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

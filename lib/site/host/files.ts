/** Rules for hosts, written from `policy.ts`: Netlify-like static hosts and Apache (nginx: `nginx.ts`). */
import { requestSpellings, spellings } from '../../links/old-address.ts';
import { contentSecurityPolicy, IMMUTABLE_CACHE, IMMUTABLE_FOLDERS, PAGE_CACHE } from './policy.ts';
import {
  escaped,
  HEADER_LINES,
  type Header,
  HIDDEN_FILES,
  type HostRules,
  MARKDOWN,
  OPEN,
  TEXT_TYPES,
} from './rules.ts';

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

const TEXTS = ['text/html', ...TEXT_TYPES].join(' ');
/** Text that one filter has packed is left alone by the next. */
const COMPRESSION = [
  ['brotli', 'BROTLI_COMPRESS'],
  ['deflate', 'DEFLATE'],
].flatMap(([module, filter]) => [
  `<IfModule mod_${module}.c>`,
  `  <IfModule mod_filter.c>`,
  `    AddOutputFilterByType ${filter} ${TEXTS}`,
  '  </IfModule>',
  '</IfModule>',
]);
/**
 * Apache adds the coding to the ETag (`"abc-gzip"`) and does not know it again: without this every
 * unchanged page travels in full (bug 45023 of the Apache HTTP Server).
 */
const SUFFIXED_TAGS = ['  RequestHeader edit* If-None-Match "-(?:gzip|br)\\"" "\\""'];

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
    'AddCharset UTF-8 .css .js .json .md .svg .xml',
    `AddType ${MARKDOWN} .md`,
    `ErrorDocument 404 ${basePath}/404.html`,
    '<IfModule mod_headers.c>',
    ...HEADER_LINES.map(([name, value]) => `  Header always set ${name} "${value}"`),
    ...SUFFIXED_TAGS,
    // `always` is another table than the one of answers that went well: a 404 is not kept either.
    `  Header set Cache-Control "${PAGE_CACHE}"`,
    `  Header always set Cache-Control "${PAGE_CACHE}" "expr=%{REQUEST_STATUS} -ge 400"`,
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
    ...COMPRESSION,
    // Not `Require all denied`: a refusal would stand in the error log, with the page that led there.
    `RedirectMatch 404 "^${escaped(basePath)}/+(?:${HIDDEN_FILES.map(escaped).join('|')})$"`,
    ...redirects.flatMap(({ from, to }) =>
      spellings(from).map(
        (path) => `RedirectMatch 301 "^${escaped(basePath + path)}$" "${basePath}${to}"`,
      ),
    ),
  ].join('\n')}\n`;
}

/** Rules for nginx, written from `policy.ts`. nginx compares decoded paths. */
import { spellings } from '../../links/old-address.ts';
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

/** Where Debian, Red Hat and the official image write their logs. */
export const NGINX_LOGS = '/var/log/nginx';
const FORMAT = 'without_query';

/**
 * To be included in nginx's `http { … }`: a log that holds neither what stands behind `?` nor the
 * page that led here, whose address may hold it.
 */
export const nginxLogFile = (): string => `# Include inside http { … }, before the server.
log_format ${FORMAT} '$remote_addr [$time_local] "$request_method $uri $server_protocol" $status $body_bytes_sent "$http_user_agent"';
`;

/** To be included in nginx's `server { … }`. */
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
    'server_tokens off;',
    'charset utf-8;',
    `charset_types ${TEXT_TYPES.join(' ')};`,
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${TEXT_TYPES.join(' ')};`,
    '# No words of a search in the logs; an error line would hold the request as it came.',
    `access_log ${NGINX_LOGS}/access.log ${FORMAT};`,
    `error_log ${NGINX_LOGS}/error.log crit;`,
    'log_not_found off;',
    '# For redirects and refusals: a location with headers of its own does not inherit these.',
    ...HEADER_LINES.map(([name, value]) => `add_header ${name} "${value}" always;`),
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
      `    default_type ${MARKDOWN};`,
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
    ...HIDDEN_FILES.map((file) => `location = ${basePath}/${file} { return 404; }`),
  ].join('\n')}\n`;
}

/**
 * A small static host on the loopback: the export with the headers, redirects and 404 page that the
 * generated host files ask of a real one. For `npm start` and the tests, not for the internet.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { type Redirect, redirectTarget } from '../../links/redirects.ts';
import { acceptedCodings, PACKED_TYPES } from './codings.ts';
import { cacheControl, contentSecurityPolicy, openHeaders, SECURITY_HEADERS } from './policy.ts';
import { escaped, HIDDEN_FILES, PACKED_COPY } from './rules.ts';

export interface PreviewOptions {
  /** Folder of the export. */
  root: string;
  basePath: string;
  redirects: readonly Redirect[];
  tools?: ReadonlyMap<string, readonly string[]>;
}

const TYPES: Record<string, string> = {
  ...PACKED_TYPES,
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};
/** Rules for hosts are no pages, packed copies no addresses. */
const HIDDEN = new RegExp(`/(?:${HIDDEN_FILES.map(escaped).join('|')})$|${PACKED_COPY}$`);

export function previewServer(options: PreviewOptions): Server {
  return createServer((request, response) => {
    answer(request, response, options).catch(() =>
      send(request, response, 500, '', 'text/plain', {}),
    );
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: PreviewOptions,
): Promise<void> {
  const { root, basePath, redirects, tools } = options;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return send(request, response, 405, '', 'text/plain', { Allow: 'GET, HEAD' });
  }
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const search = query === undefined ? '' : `?${query}`;
  if (basePath && (path === '/' || path === basePath)) {
    return redirect(request, response, `${basePath}/${search}`);
  }
  const address = path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : null;
  const target = address && redirectTarget(redirects, address);
  if (target) return redirect(request, response, basePath + target);
  const file = address && (await fileOf(root, address));
  if (file === 'folder') return redirect(request, response, `${path}/${search}`);
  if (!file || !address) return notFound(request, response, root);
  const hashes = tools?.get(address);
  await sendFile(request, response, 200, file, {
    'Cache-Control': cacheControl(address),
    ...openHeaders(address),
    ...(hashes ? { 'Content-Security-Policy': contentSecurityPolicy(hashes) } : {}),
  });
}

/** File that answers an address; `folder` when only its slash is missing; null when there is none. */
async function fileOf(root: string, address: string): Promise<string | 'folder' | null> {
  const path = decoded(address);
  if (path === null || path.includes('\0') || HIDDEN.test(path)) return null;
  const file = normalize(join(root, path));
  if (!file.startsWith(root + sep) && file !== root) return null;
  const wanted = path.endsWith('/') ? join(file, 'index.html') : file;
  const found = await stat(wanted).catch(() => null);
  if (found?.isFile()) return wanted;
  if (!found?.isDirectory()) return null;
  return (await stat(join(wanted, 'index.html')).catch(() => null)) ? 'folder' : null;
}

function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}

const redirect = (request: IncomingMessage, response: ServerResponse, location: string): void =>
  send(request, response, 301, '', 'text/plain', { Location: location });

const notFound = (request: IncomingMessage, response: ServerResponse, root: string) =>
  sendFile(request, response, 404, join(root, '404.html'), { 'Cache-Control': 'no-cache' });

/** A file, or the copy beside it that the browser likes best. An ETag is the copy's own. */
async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
  headers: Record<string, string>,
): Promise<void> {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const isText = extname(file) in PACKED_TYPES;
  const varying = isText ? { ...headers, Vary: 'Accept-Encoding' } : headers;
  const accepted = isText ? acceptedCodings(String(request.headers['accept-encoding'] ?? '')) : [];
  for (const { coding, ending } of accepted) {
    const packed = await readFile(file + ending).catch(() => null);
    if (!packed) continue;
    return send(request, response, status, packed, type, {
      ...varying,
      'Content-Encoding': coding,
    });
  }
  send(request, response, status, await readFile(file), type, varying);
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: Buffer | string,
  type: string,
  headers: Record<string, string>,
): void {
  const all: Record<string, string> = { ...SECURITY_HEADERS, 'Content-Type': type, ...headers };
  if (status === 200) {
    all.ETag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
    if (knows(request.headers['if-none-match'], all.ETag)) {
      response.writeHead(304, all).end();
      return;
    }
  }
  response.writeHead(status, { ...all, 'Content-Length': String(Buffer.byteLength(body)) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Whether a browser names this version among those it has (RFC 9110, section 13.1.2). */
const knows = (given: string | undefined, etag: string): boolean =>
  (given ?? '').split(',').some((one) => [etag, '*'].includes(one.trim().replace(/^W\//, '')));

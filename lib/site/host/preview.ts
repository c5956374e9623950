/**
 * A small static host on the loopback: the export with the headers, redirects and 404 page that the
 * generated host files ask of a real one. For `npm start` and the tests, not for the internet.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type Redirect, redirectTarget } from '../../links/redirects.ts';
import { cacheControl, contentSecurityPolicy, openHeaders, SECURITY_HEADERS } from './policy.ts';

export interface PreviewOptions {
  /** Folder of the export. */
  root: string;
  basePath: string;
  redirects: readonly Redirect[];
  tools?: ReadonlyMap<string, readonly string[]>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};
/** Rules for hosts are no pages. */
const HIDDEN = /\/(?:_headers|_redirects|\.htaccess)$/;

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
  send(
    request,
    response,
    200,
    await readFile(file),
    TYPES[extname(file)] ?? 'application/octet-stream',
    {
      'Cache-Control': cacheControl(address),
      ...openHeaders(address),
      ...(hashes ? { 'Content-Security-Policy': contentSecurityPolicy(hashes) } : {}),
    },
  );
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

async function notFound(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
): Promise<void> {
  const page = await readFile(join(root, '404.html')).catch(() => Buffer.from('404'));
  send(request, response, 404, page, 'text/html; charset=utf-8', { 'Cache-Control': 'no-cache' });
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: Buffer | string,
  type: string,
  headers: Record<string, string>,
): void {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  const all: Record<string, string> = { ...SECURITY_HEADERS, 'Content-Type': type, ...headers };
  if (status === 200) {
    all.ETag = etag;
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, all).end();
      return;
    }
  }
  const { coding, bytes } = compressed(
    etag,
    String(request.headers['accept-encoding'] ?? ''),
    type,
    body,
  );
  if (coding) all['Content-Encoding'] = coding;
  response.writeHead(status, {
    ...all,
    Vary: 'Accept-Encoding',
    'Content-Length': String(bytes.length),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** Brotli of the index takes a moment: each file is compressed once. */
const packed = new Map<string, Buffer>();

function compressed(
  etag: string,
  accepted: string,
  type: string,
  body: Buffer | string,
): { coding: string | null; bytes: Buffer } {
  const bytes = Buffer.from(body);
  if (bytes.length < 256 || !/^text\/|json|javascript|xml|svg/.test(type))
    return { coding: null, bytes };
  const coding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
  if (!coding) return { coding, bytes };
  const key = coding + etag;
  const ready = packed.get(key) ?? (coding === 'br' ? brotli(bytes) : gzipSync(bytes));
  packed.set(key, ready);
  return { coding, bytes: ready };
}

const brotli = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });

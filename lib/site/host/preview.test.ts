import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packTexts } from '../export/pack.ts';
import { previewServer } from './preview.ts';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-'));
  await mkdir(join(folder, 'site', 'articles', 'a'), { recursive: true });
  await mkdir(join(folder, 'site', 'assets'));
  await mkdir(join(folder, 'site-secret'));
  await writeFile(join(folder, 'site-secret', 'key.txt'), 'secret');
  await writeFile(join(folder, 'site', 'index.html'), 'home');
  await writeFile(join(folder, 'site', '404.html'), 'nothing here'.repeat(20));
  await writeFile(join(folder, 'site', '_headers'), 'rules');
  await writeFile(
    join(folder, 'site', 'articles', 'a', 'index.html'),
    `<p>${'あ'.repeat(500)}</p>`,
  );
  await writeFile(join(folder, 'site', 'assets', 'site.1.css'), 'p{}');
  await mkdir(join(folder, 'site', 'api', 'articles'), { recursive: true });
  await writeFile(join(folder, 'site', 'api', 'articles', 'a.json'), '{}');
  await writeFile(join(folder, 'site', 'embed.js'), '1');
  await writeFile(join(folder, 'site', 'articles', 'a.md'), '# あ');
  await packTexts(join(folder, 'site'));
  server = previewServer({
    root: join(folder, 'site'),
    basePath: '/help',
    redirects: [{ from: '/old.html', to: '/articles/a/#x' }],
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** The path goes out as written: `fetch` would tidy it. */
function get(path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  const { port } = server.address() as AddressInfo;
  return new Promise<{
    status: number | undefined;
    headers: Record<string, unknown>;
    body: string;
  }>((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the preview server', () => {
  test.each([
    ['/help/', 200],
    ['/help/articles/a/', 200],
    ['/help/articles/b/', 404],
    ['/help/_headers', 404],
    ['/help/articles/a/index.html.br', 404],
    ['/help/articles/a/index.html%2egz', 404],
    ['/other', 404],
    ['/help/../site-secret/key.txt', 404],
    ['/help/..%2fsite-secret/key.txt', 404],
    ['/help/%2e%2e/site-secret/key.txt', 404],
    ['/help/../../site-secret/key.txt', 404],
    ['/help/a%00.html', 404],
    ['/help/%E3%82', 404],
    [`/help/${'a'.repeat(5000)}`, 404],
  ])('%s answers %d, with the headers', async (path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers['content-security-policy']).toContain("default-src 'none'");
    expect(response.headers['x-content-type-options']).toBe('nosniff');
    if (status === 404) expect(response.body).toContain('nothing here');
  });

  test.each([
    ['/', '/help/'],
    ['/help', '/help/'],
    ['/help/articles/a', '/help/articles/a/'],
    ['/help/articles/a?q=1', '/help/articles/a/?q=1'],
    ['/help/old.html', '/help/articles/a/#x'],
    ['/help/old', '/help/articles/a/#x'],
  ])('%s leads to %s', async (path, location) => {
    expect(await get(path)).toMatchObject({ status: 301, headers: { location } });
  });

  test('hashed files are cached for good, pages are asked for again', async () => {
    expect((await get('/help/assets/site.1.css')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    const page = await get('/help/articles/a/');
    expect(page.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    const again = await get('/help/articles/a/', {
      headers: { 'If-None-Match': String(page.headers.etag) },
    });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  test('text travels compressed where the browser takes it', async () => {
    const plain = await get('/help/articles/a/');
    const small = await get('/help/articles/a/', { headers: { 'Accept-Encoding': 'gzip, br' } });
    expect(small.headers['content-encoding']).toBe('br');
    expect(small.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(Number(small.headers['content-length'])).toBeLessThan(
      Number(plain.headers['content-length']) / 5,
    );
  });

  test.each([
    ['/help/articles/a/', 'gzip', 'gzip'],
    ['/help/articles/a/', 'br;q=0.1, gzip', 'gzip'],
    ['/help/articles/a/', 'br;q=0, identity', undefined],
    ['/help/assets/site.1.css', 'br, gzip', undefined], // too small: it has no copy
    ['/help/articles/a/?q=1', 'br', 'br'],
    ['/help/nothing/', 'br', 'br'],
  ])('%s for one who takes %s travels as %s', async (path, accept, coding) => {
    const { headers } = await get(path, { headers: { 'Accept-Encoding': accept } });
    expect(headers['content-encoding']).toBe(coding);
    expect(headers.vary).toBe('Accept-Encoding');
  });

  test('each coding has a version of its own', async () => {
    const versions = new Map<string, string>();
    for (const accept of ['identity', 'gzip', 'br']) {
      const headers = { 'Accept-Encoding': accept };
      const { etag } = (await get('/help/articles/a/', { headers })).headers;
      versions.set(String(etag), accept);
      const known = { ...headers, 'If-None-Match': `"other", W/${etag}` };
      expect(await get('/help/articles/a/', { headers: known })).toMatchObject({
        status: 304,
        body: '',
        headers: { etag, vary: 'Accept-Encoding' },
      });
    }
    expect([...versions.values()]).toEqual(['identity', 'gzip', 'br']);
    const [identity = ''] = versions.keys();
    const crossed = { 'Accept-Encoding': 'br', 'If-None-Match': identity };
    expect((await get('/help/articles/a/', { headers: crossed })).status).toBe(200);
  });

  test('HEAD names the bytes of GET and sends none', async () => {
    const headers = { 'Accept-Encoding': 'br' };
    const got = await get('/help/articles/a/', { headers });
    const asked = await get('/help/articles/a/', { method: 'HEAD', headers });
    expect(asked).toMatchObject({ status: 200, body: '' });
    for (const name of ['content-length', 'content-encoding', 'etag', 'vary']) {
      expect(asked.headers[name]).toBe(got.headers[name]);
    }
  });

  test.each([
    ['/help/api/articles/a.json', '*', undefined],
    ['/help/embed.js', undefined, 'cross-origin'],
    ['/help/articles/a.md', undefined, undefined],
    ['/help/', undefined, undefined],
  ])('%s is open to other houses as far as it must be', async (path, cors, resource) => {
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers['access-control-allow-origin']).toBe(cors);
    expect(headers['cross-origin-resource-policy']).toBe(resource);
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  test('only reading is allowed', async () => {
    expect(await get('/help/', { method: 'POST' })).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
  });
});

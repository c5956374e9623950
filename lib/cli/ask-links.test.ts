import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Answer, askAll } from './ask-links.ts';

/** Far above what a loopback needs, where the server answers at all. */
const OPTIONS = { limit: 5_000, atOnce: 4 };

let server: Server;
let origin: string;
/** Requests so far: `HEAD /here`. */
let asked: string[];

/** Answers that wait for company, and the most that ever did. */
const held: ServerResponse[] = [];
let mostHeld = 0;
const release = (): void => {
  for (const response of held.splice(0)) response.writeHead(200).end();
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    asked.push(`${method} ${url}`);
    const status = Number(/^\/(\d{3})$/.exec(url)?.[1] ?? 200);
    if (url === '/silent') return;
    if (url === '/moved') return response.writeHead(301, { Location: '/here' }).end();
    if (url === '/circle') return response.writeHead(302, { Location: '/circle' }).end();
    if (url === '/lies' && method === 'HEAD') return response.writeHead(404).end();
    if (/^\/(?:no-head|endless)$/.test(url) && method === 'HEAD')
      return response.writeHead(405).end();
    if (url === '/endless') {
      response.writeHead(200);
      response.write('x'.repeat(100_000));
      return;
    }
    if (url.startsWith('/together-')) {
      mostHeld = Math.max(mostHeld, held.push(response));
      // Room for one too many to arrive before the first leaves.
      if (held.length === OPTIONS.atOnce) setImmediate(() => setImmediate(release));
      return;
    }
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function answers(urls: string[], options = OPTIONS): Promise<Map<string, Answer>> {
  const all = new Map<string, Answer>();
  await askAll(urls, options, (url, answer) => void all.set(url, answer));
  return all;
}
const answer = async (path: string, options = OPTIONS) =>
  (await answers([origin + path], options)).get(origin + path);

describe('a page', () => {
  test.each<[string, Answer, string[]]>([
    ['/here', { kind: 'there', to: null }, ['HEAD /here']],
    ['/here#part', { kind: 'there', to: null }, ['HEAD /here']],
    ['/no-head', { kind: 'there', to: null }, ['HEAD /no-head', 'GET /no-head']],
    ['/lies', { kind: 'there', to: null }, ['HEAD /lies', 'GET /lies']],
    ['/404', { kind: 'dead', why: '404' }, ['HEAD /404', 'GET /404']],
    ['/410', { kind: 'dead', why: '410' }, ['HEAD /410', 'GET /410']],
    ['/403', { kind: 'refused', why: '403' }, ['HEAD /403', 'GET /403']],
    ['/429', { kind: 'refused', why: '429' }, ['HEAD /429', 'GET /429']],
    ['/503', { kind: 'refused', why: '503' }, ['HEAD /503', 'GET /503']],
  ])('%s', async (path, wanted, requests) => {
    expect(await answer(path)).toEqual(wanted);
    expect(asked).toEqual(requests);
  });

  test('that moved is there, and where', async () => {
    expect(await answer('/moved')).toEqual({ kind: 'there', to: `${origin}/here` });
  });

  test('that leads in a circle is dead', async () => {
    expect(await answer('/circle')).toMatchObject({ kind: 'dead' });
  });

  test('that never answers is given up, after one GET', async () => {
    expect(await answer('/silent', { ...OPTIONS, limit: 20 })).toEqual({
      kind: 'dead',
      why: '時間切れ',
    });
    expect(asked).toEqual(['HEAD /silent', 'GET /silent']);
  });

  test('without end is not read to its end', async () => {
    expect(await answer('/endless')).toEqual({ kind: 'there', to: null });
  });

  test('of a server that is not there is dead', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await new Promise((resolve) => other.close(resolve));
    const url = `http://127.0.0.1:${port}/`;
    expect((await answers([url])).get(url)).toEqual({ kind: 'dead', why: 'ECONNREFUSED' });
  });
});

test('many pages are all asked, four at a time', async () => {
  // The server answers only when four are waiting: with fewer at a time nothing would end.
  const urls = Array.from({ length: 28 }, (_, index) => `${origin}/together-${index}`);
  const all = await answers(urls);
  expect([...all.keys()].sort()).toEqual([...urls].sort());
  expect(mostHeld).toBe(OPTIONS.atOnce);
});

test('nothing to ask is no work', async () => {
  expect(await answers([])).toEqual(new Map());
});

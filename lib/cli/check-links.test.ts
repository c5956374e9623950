import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Edits, inFixture, USER_UNKNOWN } from '../checks/fixture.ts';
import { checkLinks } from './check-links.ts';

const RFC = 'https://www.rfc-editor.org/rfc/rfc5321';

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer(({ url }, response) => {
    if (url === '/moved') response.writeHead(301, { Location: '/here' }).end();
    else response.writeHead(url === '/gone' ? 404 : url === '/login' ? 403 : 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  for (const method of ['log', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((line) => void said.push(line));
  }
});
afterEach(() => vi.restoreAllMocks());

/** Output with places that read `content/…`. The folder is read before the first await. */
async function run(edits: Edits, ...args: string[]): Promise<{ code: number; lines: string[] }> {
  let root = '';
  const code = await inFixture(edits, (dir) => {
    root = dir;
    return checkLinks(dir, args);
  });
  return { code, lines: said.join('\n').replaceAll(root, 'content').split('\n') };
}

const sources = (...paths: string[]): Edits => ({
  [USER_UNKNOWN]: [
    `- { title: RFC 5321, url: "${RFC}", asOf: 2026-11-24 }`,
    paths.map((path) => `- { title: ${path}, url: "${origin}/${path}" }`).join('\n  '),
  ],
});

describe('check:links', () => {
  it('lists pages outside by address, with the day and the places', async () => {
    const edits: Edits = {
      'articles/gmail.md': [
        'replies:',
        `sources:\n  - { title: 送信の決まり, url: "${RFC}", asOf: 2026-10-01 }\n  - { title: 紙の本 }\n  - { title: A, url: "https://a.example/" }\nreplies:`,
      ],
      'privacy.md': [
        'ありません。',
        '[窓口](https://b.example/)と[メール](mailto:a@example.jp)です。',
      ],
      'site.yml': ['mailto:support@example.jp', 'https://c.example/'],
    };
    expect(await run(edits)).toEqual({
      code: 0,
      lines: [
        'https://a.example/  2026-11-24',
        '  content/articles/gmail.md:11:22  A',
        'https://b.example/  2026-11-24',
        '  content/privacy.md:10:1  窓口',
        'https://c.example/  日付なし',
        '  content/site.yml:5:29  聞く',
        `${RFC}  2026-11-24`,
        '  content/articles/gmail.md:9:27  送信の決まり',
        '  content/articles/user-unknown.md:9:29  RFC 5321',
        '',
        '外のページは4個です。いまもあるかは npm run check:links -- --external で確かめます。',
      ],
    });
  });

  it('asks every page, and names those that moved, refuse or are gone', async () => {
    const { code, lines } = await run(sources('here', 'moved', 'gone', 'login'), '--external');
    expect(code).toBe(1);
    const text = lines.join('\n');
    expect(text).toContain(
      `引っ越し → ${origin}/here\n${origin}/moved  2026-11-24\n  content/articles/`,
    );
    expect(text).toContain(`ありません(404)\n${origin}/gone  2026-11-24\n`);
    expect(text).toContain(
      `見られません(403)。ブラウザーで確かめます\n${origin}/login  2026-11-24\n`,
    );
    expect(text).not.toContain(`${origin}/here  `);
    expect(lines.at(-1)).toBe('外のページ4個: ある 2、見られない 1、ない 1');
  });

  it('is content with pages that are there, or that nobody can see', async () => {
    expect(await run(sources('here', 'login'), '--external')).toMatchObject({ code: 0 });
  });

  it.each([[['--externl']], [['--external', 'content']]])('refuses %j', async (args) => {
    expect(await run({}, ...args)).toEqual({
      code: 1,
      lines: ['使い方: npm run check:links [-- --external]'],
    });
  });

  it('says when there is no such folder', async () => {
    expect(await checkLinks('no/such/folder', [])).toBe(1);
    expect(said).toEqual(['フォルダーがありません: no/such/folder']);
  });
});

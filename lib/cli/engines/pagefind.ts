import { createServer, type Server } from 'node:http';
import { chromium, type Page } from '@playwright/test';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { type Contestant, MOST_PAGES, type Reply, WARM_UP } from './contestant.ts';
import type { FlatDocument } from './documents.ts';

/**
 * Pagefind in a Chromium, as it only runs there: its script, worker and WebAssembly come from a
 * server on 127.0.0.1. The unit is a page, as Pagefind has it, with the sections as headings.
 * @param executablePath a Chromium
 */
export async function pagefind(
  documents: readonly FlatDocument[],
  executablePath: string,
): Promise<Contestant> {
  const files = await bundle(documents);
  let indexBytes = 0;
  for (const [path, content] of files) if (isIndex(path)) indexBytes += content.length;
  return {
    name: 'Pagefind',
    indexBytes,
    async answer(queries) {
      const server = await serve(files);
      const browser = await chromium.launch({ executablePath });
      try {
        const page = await browser.newPage();
        await page.goto(addressOf(server));
        await page.waitForFunction(() => 'find' in globalThis);
        for (const query of queries.slice(0, WARM_UP)) await ask(page, query);
        const replies: Reply[] = [];
        for (const query of queries) replies.push(await ask(page, query));
        return replies;
      } finally {
        await browser.close();
        server.close();
      }
    },
  };
}

/** Paths below the server's root, with their content. */
type Files = Map<string, Uint8Array>;

async function bundle(documents: readonly FlatDocument[]): Promise<Files> {
  const { index, errors } = await createIndex({ forceLanguage: 'ja' });
  if (!index) throw new Error(`pagefind: ${errors.join(', ')}`);
  try {
    await addPages(index, documents);
    const { files } = await index.getFiles();
    const list = files.map(({ path, content }): [string, Uint8Array] => [
      `/pagefind/${path}`,
      content,
    ]);
    return new Map([...list, ['/', Buffer.from(HOST_PAGE)]]);
  } finally {
    await close();
  }
}

async function addPages(index: PagefindIndex, documents: readonly FlatDocument[]): Promise<void> {
  const pages = new Map<string, FlatDocument[]>();
  for (const document of documents) {
    pages.set(document.page, [...(pages.get(document.page) ?? []), document]);
  }
  for (const [page, sections] of pages) {
    const { errors } = await index.addHTMLFile({ url: page, content: htmlOf(sections) });
    if (errors.length > 0) throw new Error(`pagefind: ${page}: ${errors.join(', ')}`);
  }
}

function htmlOf(sections: readonly FlatDocument[]): string {
  const parts = sections.map(({ title, heading, ...document }) => {
    const head = heading ? `<h2>${escaped(heading)}</h2>` : `<h1>${escaped(title)}</h1>`;
    const { names, phrases, codes, questions, summary, body } = document;
    const texts = [names, phrases, codes, questions, summary, body].flatMap((text) =>
      text.split('\n'),
    );
    return head + texts.map((text) => `<p>${escaped(text)}</p>`).join('\n');
  });
  return `<!doctype html><html lang="ja"><body>${parts.join('\n')}</body></html>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Neither the program nor the fragments, which hold the pages' texts for showing results. */
const isIndex = (path: string): boolean => /\.(?:pf_meta|pf_index)$/.test(path);

/** Results name a page only by loading its fragment; that is not counted as search. */
const HOST_PAGE = `<!doctype html><html lang="ja"><title>Pagefind</title><script type="module">
import { init, search } from '/pagefind/pagefind.js';
await init();
window.find = async (query, most) => {
  const start = performance.now();
  const { results } = await search(query);
  const ms = performance.now() - start;
  const found = [];
  for (const result of results.slice(0, most)) found.push((await result.data()).raw_url);
  return { found, ms };
};
</script></html>`;

interface Finder {
  find?(query: string, most: number): Promise<{ found: string[]; ms: number }>;
}

async function ask(page: Page, query: string): Promise<Reply> {
  const reply = await page.evaluate(([text, most]) => (globalThis as Finder).find?.(text, most), [
    query,
    MOST_PAGES,
  ] as const);
  if (!reply) throw new Error('pagefind: no answer');
  return { ...reply, confident: true };
}

async function serve(files: Files): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const content = files.get(path);
    const type = path.endsWith('.js')
      ? 'text/javascript'
      : path === '/'
        ? 'text/html'
        : 'application/octet-stream';
    response.writeHead(content ? 200 : 404, { 'content-type': type }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function addressOf(server: Server): string {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('pagefind: the server has no port');
  return `http://127.0.0.1:${address.port}/`;
}

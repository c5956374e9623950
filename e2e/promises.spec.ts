/** Every address that was ever given to a reader leads to its answer on the exported site. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { loadContent } from '../lib/content/load.ts';
import { type LedgerLine, readLedger } from '../lib/links/ledger.ts';
import { requestSpellings, spellings } from '../lib/links/old-address.ts';
import { allRedirects } from '../lib/links/redirects.ts';
import { attribute, elements, parseHtml } from '../lib/site/export/dom.ts';
import { redirectFile } from '../lib/site/export/redirect-page.ts';
import { at, expect, test } from './fixtures.ts';
import { SITES } from './sites.ts';

/** Longest address behind the host that no mail client breaks (design §4). */
const LONGEST = 60;
const AT_ONCE = 8;

const { articles, redirects } = loadContent('content', { basePath: '' });
const MOVED = allRedirects(articles, redirects);

/** Does the work for all of them, a few at a time. */
async function forAll<T>(all: Iterable<T>, work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const worker = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

const ledger = async (): Promise<LedgerLine[]> =>
  readLedger(await readFile('content/published.txt', 'utf8'));

const siteOf = (baseURL: string | undefined) => {
  const site = SITES.find(({ siteUrl }) => siteUrl === baseURL);
  if (!site) throw new Error(`No export is served at ${baseURL}`);
  return { ...site, basePath: new URL(site.siteUrl).pathname.replace(/\/$/, '') };
};

const pageOf = ({ address }: { address: string }): string => address.split('#')[0] ?? '';
const idOf = (address: string): string | undefined => address.split('#')[1];

interface Page {
  status: number;
  ids: Set<string>;
  links: string[];
}

/** A page as a reader without script gets it. */
async function read(request: APIRequestContext, address: string): Promise<Page> {
  const response = await request.get(at(address));
  const page: Page = { status: response.status(), ids: new Set(), links: [] };
  if (!(response.headers()['content-type'] ?? '').startsWith('text/html')) return page;
  for (const element of elements(parseHtml(await response.text()))) {
    const id = attribute(element, 'id');
    if (id) page.ids.add(id);
    const href = element.tagName === 'a' ? attribute(element, 'href') : null;
    if (href) page.links.push(href);
  }
  return page;
}

test('every address of the ledger answers, with every #id', async ({ request }) => {
  const lines = await ledger();
  expect(lines.length).toBeGreaterThan(100);
  const faults: string[] = [];
  await forAll(new Set(lines.map(pageOf)), async (address) => {
    const page = await read(request, address);
    if (page.status !== 200) faults.push(`${address} answers ${page.status}`);
    // A page that moved takes its readers to the new one: there is no place for its ids.
    if (MOVED.some(({ from }) => spellings(from).includes(address))) return;
    for (const line of lines) {
      const id = idOf(line.address);
      if (pageOf(line) === address && id !== undefined && !page.ids.has(id)) {
        faults.push(`${line.address} is not on its page`);
      }
    }
  });
  expect(faults).toEqual([]);
});

test('every old address leads to its answer in one step, however it is spelt', async ({
  request,
  baseURL,
}) => {
  const { basePath } = siteOf(baseURL);
  expect(MOVED.length).toBeGreaterThan(4);
  const faults: string[] = [];
  await forAll(MOVED, async ({ from, to }) => {
    for (const spelling of requestSpellings(from)) {
      const response = await request.get(at(spelling), { maxRedirects: 0 });
      const location = response.headers().location;
      if (response.status() !== 301 || location !== basePath + to) {
        faults.push(`${spelling} → ${response.status()} ${location}`);
      }
    }
    const { status, ids } = await read(request, pageOf({ address: to }));
    const id = idOf(to);
    if (status !== 200 || (id !== undefined && !ids.has(id))) faults.push(`${to} is not there`);
  });
  expect(faults).toEqual([]);
});

test('hosts of every kind know every old address', async ({ baseURL }) => {
  const { basePath, exportDir, siteUrl } = siteOf(baseURL);
  const file = (name: string) => readFile(join(exportDir, name), 'utf8');
  const rules = (await file('_redirects')).split('\n');
  const apache = unescaped(await file('.htaccess'));
  const nginx = await readFile(`${exportDir}.nginx.conf`, 'utf8');
  for (const { from, to } of MOVED) {
    for (const path of requestSpellings(from)) {
      expect(rules).toContain(`${basePath}${path} ${basePath}${to} 301`);
    }
    for (const path of spellings(from)) {
      expect(apache).toContain(`RedirectMatch 301 "^${basePath}${path}$" "${basePath}${to}"`);
      expect(nginx).toContain(`location = "${basePath}${path}" { return 301 ${basePath}${to}; }`);
      const written = redirectFile(path);
      if (written === null) continue;
      const html = await file(written);
      expect(html, written).toContain(`content="0; url=${basePath}${to}"`);
      expect(html, written).toContain(`<link rel="canonical" href="${siteUrl}${to.slice(1)}">`);
    }
  }
});

/** Without the backslashes of a regular expression. */
const unescaped = (rules: string): string => rules.replaceAll(/\\(.)/g, '$1');

test('no address of ours is too long for a mail, and no link within the site is dead', async ({
  request,
  baseURL,
}) => {
  const { basePath } = siteOf(baseURL);
  const sitemap = await (await request.get(at('/sitemap.xml'))).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc);
  const released = await ledger();
  const addresses = new Set([
    ...listed.map((loc) => new URL(loc).pathname.slice(basePath.length)),
    ...released.map(pageOf),
  ]);
  const pages = new Map<string, Page>();
  await forAll(addresses, async (address) => {
    pages.set(address, await read(request, address));
  });
  const links = new Set(released.map(({ address }) => basePath + address));
  const faults: string[] = [];
  for (const [address, page] of pages) {
    const here = new URL(at(address), baseURL);
    for (const href of page.links) {
      const url = new URL(href, here);
      if (url.origin !== here.origin || url.search !== '') continue;
      links.add(url.pathname + url.hash);
      // A text for a tool (`/search/#q=…`) is no id.
      const id = url.hash.includes('=') ? '' : url.hash.slice(1);
      const target = pages.get(url.pathname.slice(basePath.length));
      const isPage = url.pathname.endsWith('/');
      if (target ? id !== '' && !target.ids.has(id) : isPage) faults.push(`${address} → ${href}`);
    }
  }
  expect(faults).toEqual([]);
  expect(links.size).toBeGreaterThan(pages.size);
  expect([...links].filter((link) => link.length > LONGEST)).toEqual([]);
});

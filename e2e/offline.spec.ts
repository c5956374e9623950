/** Without a network, and while another deployment takes the place of the one that is open. */
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { asMbox, sampleMailbox } from '../lib/list/sample-mailbox.ts';
import { readEnvironment } from '../lib/site/env.ts';
import { serviceWorker } from '../lib/site/service-worker.ts';
import { currentSite } from '../lib/site/site.ts';
import { test as base, results, searchField, suggestions } from './fixtures.ts';
import { copyExport, MARK, nextDeployment } from './next-deployment.ts';
import { OwnHost } from './own-host.ts';
import { SITES, type TestSite } from './sites.ts';

const ARTICLE = '/articles/user-unknown/';
const WITH_PICTURE = '/articles/error-mail-overview/';
const MAILBOX = asMbox(sampleMailbox({ seed: 5, mails: 20, strayEvery: 0 }));

const test = base.extend<{ site: TestSite; host: OwnHost }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
  site: async ({}, use, { project }) => {
    const site = SITES.find(({ name }) => name === project.name);
    if (!site) throw new Error(`no site ${project.name}`);
    await use(site);
  },
  host: async ({ site, complaints }, use) => {
    const host = new OwnHost(site);
    await host.start();
    await use(host);
    await host.cut().catch(() => undefined); // a test may have cut it
    // The browser tells of every request that the cut network did not answer.
    const cut =
      /ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to fetch|404|Failed to load|Refused to apply style/;
    complaints.splice(0, complaints.length, ...complaints.filter((text) => !cut.test(text)));
  },
});
test.use({ serviceWorkers: 'allow' });

/** Addresses in all caches of the page's origin. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const keys = await caches.keys();
    const requests = await Promise.all(keys.map(async (key) => (await caches.open(key)).keys()));
    return requests.flat().map(({ url }) => url);
  });

/** What the expiry of pages has noted in its database. */
const noted = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const entries: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await result(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        entries.push(...(await result(database.transaction(store).objectStore(store).getAll())));
      }
      database.close();
    }
    return JSON.stringify(entries);
  });

/** Opens a page and waits until it is kept with all it needs. */
async function visit(page: Page, host: OwnHost, address: string): Promise<void> {
  await page.goto(host.at(address));
  await expect.poll(() => kept(page)).toContain(host.at(address).replace(/[?#].*/, ''));
}

/** How many deployments have files here, and whether the last one's worker is at work. */
const workers = (page: Page) =>
  page.evaluate(async () => {
    const { active, waiting, installing } = await navigator.serviceWorker.ready;
    const deployments = (await caches.keys()).filter((key) => key.includes(':files-')).length;
    return { deployments, state: active?.state, next: Boolean(waiting || installing) };
  });

/** The colour comes from the stylesheet alone. */
const styled = (page: Page): Promise<boolean> =>
  page.evaluate(
    () => getComputedStyle(document.documentElement).getPropertyValue('--accent') !== '',
  );

test('visited pages, search and diagnosis go on without a network', async ({ page, host }) => {
  await visit(page, host, ARTICLE);
  await searchField(page).fill('mailbox full');
  await searchField(page).press('Enter');
  await expect(results(page).first()).toContainText('Mailbox full');
  // What a paste will need comes along.
  for (const file of [/\/reader\./, /\/rules-/]) {
    await expect.poll(async () => (await kept(page)).some((url) => file.test(url))).toBe(true);
  }
  await visit(page, host, '/diagnose/');
  await expect(page.locator('[data-tool]')).toHaveAttribute('data-ready');
  await visit(page, host, '/articles/host-unknown/?hl=hanako');
  await visit(page, host, WITH_PICTURE);
  await host.cut();

  await page.goto(host.at(ARTICLE));
  await expect(page.locator('h1')).toContainText('User unknown');
  expect(await styled(page)).toBe(true);
  await searchField(page).fill('mailbox full');
  await searchField(page).press('Enter');
  await expect(results(page).first()).toContainText('Mailbox full');
  const secret = '<taro@example.ne.jp>: 550 5.1.1 User unknown';
  await searchField(page).fill(secret);
  await searchField(page).press('Enter');
  await expect(page.locator('help-results .answer').first()).toContainText('taro@example.ne.jp');
  await page.goto(host.at('/diagnose/'));
  await page.locator('textarea').fill(secret);
  await page.getByRole('button', { name: '診断する' }).click();
  await expect(page.locator('.answers')).toContainText('taro@example.ne.jp');
  await page.locator('.tool form input[type=file]').setInputFiles({
    name: 'a.eml',
    mimeType: 'message/rfc822',
    buffer: Buffer.from(secret.replace('taro', 'jiro')),
  });
  await expect(page.locator('.answers')).toContainText('jiro@example.ne.jp');
  await page.locator('.tool form input[type=file]').setInputFiles({
    name: 'hako.mbox',
    mimeType: 'application/mbox',
    buffer: Buffer.from(MAILBOX),
  });
  await expect(page.locator('.bulk-row').first()).toBeVisible();
  await page.goto(host.at(WITH_PICTURE));
  const picture = page.locator('main img').first();
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .not.toBe(0);
  await page.goto(host.at('/articles/gmail/'));
  await expect(page.locator('h1')).toHaveText('いまは、このページを開けません');
  expect(await styled(page)).toBe(true);

  // Neither a query nor a paste is kept.
  const traces = /[?#]|%3F|%23|taro|jiro|hanako|kokyaku|mailbox(?: |%20)full/i;
  expect((await kept(page)).filter((url) => traces.test(url))).toEqual([]);
  expect(await noted(page)).toContain(ARTICLE);
  expect(await noted(page)).not.toMatch(traces);
});

test('nothing of search is fetched before a reader wants it', async ({ page, host }) => {
  await visit(page, host, '/');
  await visit(page, host, ARTICLE);
  const files = (await kept(page)).filter((url) => /\/(?:assets|search-index)\//.test(url));
  expect(files.map((url) => url.replace(/^.*\/(\w+)\..*$/, '$1')).sort()).toEqual([
    'enhance',
    'site',
  ]);
});

test('another deployment under an open page', async ({ page, host, site }, { outputDir }) => {
  const next = join(outputDir, 'next');
  await nextDeployment(site.exportDir, next, [
    '',
    'search',
    'offline',
    ARTICLE,
    'articles/host-unknown',
  ]);
  await visit(page, host, '/articles/host-unknown/');
  await searchField(page).fill('User unknown');
  await expect(suggestions(page).first()).toContainText('User unknown');
  await expect.poll(async () => (await kept(page)).join()).toMatch(/search-index/);
  await visit(page, host, ARTICLE);

  host.deploy(next);
  // The open page, whose files the host no longer has, searches with its own.
  await searchField(page).fill('User unknown');
  await expect(suggestions(page).first()).toContainText('User unknown');
  await visit(page, host, ARTICLE);
  await expect(page.locator('h1')).toContainText(MARK);
  expect(await styled(page)).toBe(true);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect
    .poll(() => workers(page))
    .toEqual({ deployments: 2, state: 'activated', next: false });
  await searchField(page).fill('mailbox full');
  await expect(suggestions(page).first()).toContainText('Mailbox full');

  // Without a network: the new page is new, the one not visited since is whole and old.
  await host.cut();
  await page.reload();
  await expect(page.locator('h1')).toContainText(MARK);
  expect(await styled(page)).toBe(true);
  await page.goto(host.at('/articles/host-unknown/'));
  await expect(page.locator('h1')).not.toContainText(MARK);
  expect(await styled(page)).toBe(true);
  await searchField(page).fill('User unknown');
  await expect(suggestions(page).first()).toContainText('User unknown');
});

test('half of a deployment never replaces a whole page', async ({ page, host, site }, {
  outputDir,
}) => {
  const half = join(outputDir, 'half');
  await nextDeployment(site.exportDir, half, [ARTICLE]);
  for (const name of await readdir(join(half, 'assets'))) {
    if (name.startsWith('site.')) await rm(join(half, 'assets', name));
  }
  await visit(page, host, ARTICLE);
  host.deploy(half);
  await page.reload();
  await expect(page.locator('h1')).toContainText(MARK);
  expect(await styled(page)).toBe(false);

  await host.cut();
  await page.reload();
  await expect(page.locator('h1')).not.toContainText(MARK);
  expect(await styled(page)).toBe(true);
});

test('switched off, it leaves with all it kept', async ({ page, host, site }, { outputDir }) => {
  await visit(page, host, ARTICLE);
  const off = join(outputDir, 'off');
  await copyExport(site.exportDir, off);
  const source = await currentSite({ ...readEnvironment(), ...site });
  await writeFile(join(off, 'sw.js'), await serviceWorker(process.cwd(), source, false));
  host.deploy(off);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await noted(page)).toBe('[]');
});

test('where workers are refused, the page works without a complaint', async ({ page, host }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(host.at(ARTICLE));
  await searchField(page).fill('mailbox full');
  await expect(suggestions(page).first()).toContainText('Mailbox full');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('a browser asks for the worker anew each time', async ({ request, host }) => {
  const headers = (await request.get(host.at('/sw.js'))).headers();
  expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  expect(headers['content-type']).toContain('text/javascript');
  expect(headers['content-security-policy']).toContain("worker-src 'self'");
});

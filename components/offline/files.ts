/** The hashed files in our caches: found wherever they are, fetched once, dropped when no page needs them. */

import { namedAs, namedFiles, neededFiles } from './named-files.ts';
import { fileCaches, filesCache, pagesCache } from './names.ts';
import { isFile, isHtml } from './responses.ts';

const { base, deployment } = OFFLINE;
const CURRENT = filesCache(base, deployment);

/** A hashed file from any deployment's cache. */
export async function keptFile(address: string): Promise<Response | undefined> {
  for (const name of fileCaches(await caches.keys(), base)) {
    const found = await (await caches.open(name)).match(address, { ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}

/**
 * Keeps what a page needs, before the page itself is kept.
 * @throws when one file cannot be had: the page as it was kept before, with its files, stays
 */
export const keepFilesOf = (html: string): Promise<void> => keep(neededFiles(html));

/** The reader searches: what a paste will ask for next is kept too, so that it can be read offline. */
export async function keepFilesOfSearch(address: string): Promise<void> {
  const pages = await caches.open(pagesCache(base));
  const page = await pages.match(address, { ignoreVary: true });
  if (page) await keep(namedFiles(await page.text()));
}

async function keep(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(CURRENT);
  await Promise.all(
    addresses.map(async (address) => {
      if (await keptFile(address)) return;
      const response = await fetch(address, { priority: 'low' });
      if (!isFile(response)) throw new Error(`${response.status} ${address}`);
      await cache.put(address, response);
    }),
  );
}

/**
 * Drops the file caches of all deployments but this one and the one before, whose pages may still be
 * open. What a kept page names moves on into this one's cache.
 */
export async function dropOldFiles(): Promise<void> {
  const old = fileCaches(await caches.keys(), base).filter((name) => name !== CURRENT);
  if (old.length < 2) return;
  const current = await caches.open(CURRENT);
  const named = await filesOfKeptPages();
  for (const name of old.slice(0, -1)) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request, { ignoreVary: true });
      if (response && named.has(namedAs(new URL(request.url).pathname)))
        await current.put(request, response);
    }
    await caches.delete(name);
  }
}

async function filesOfKeptPages(): Promise<Set<string>> {
  const pages = await caches.open(pagesCache(base));
  const kept = await Promise.all(
    (await pages.keys()).map(async (request) => {
      const page = await pages.match(request, { ignoreVary: true });
      return page && isHtml(page) ? namedFiles(await page.text()) : [];
    }),
  );
  return new Set(kept.flat());
}

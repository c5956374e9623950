/** Pages and their pictures: from the network, and the last kept one when it does not answer in time. */
import { ExpirationPlugin } from 'workbox-expiration';
import { NetworkFirst } from 'workbox-strategies';
import { keepFilesOf } from './files.ts';
import { picturesOf } from './named-files.ts';
import { pagesCache } from './names.ts';
import { isFile, isHtml, isOurPage, isPage } from './responses.ts';

const { base } = OFFLINE;
/** Seconds; the kept page is good enough for a reader on a train. */
const PATIENCE = 4;
/** A page has about 30 KB; a reader rarely opens more, and browsers grant some dozen MB at least. */
const MOST_PAGES = 150;

/** Address that a page is kept under: what was searched for (`?q=`, `?hl=`) is nobody's business. */
export const plainAddress = (url: string): string => {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
};

export const pages = new NetworkFirst({
  cacheName: pagesCache(base),
  networkTimeoutSeconds: PATIENCE,
  matchOptions: { ignoreVary: true },
  plugins: [
    {
      cacheKeyWillBeUsed: async ({ request }) => plainAddress(request.url),
      // A host in trouble is like none: the kept page helps, its error page does not.
      fetchDidSucceed: async ({ response }) => {
        if (response.status >= 500) throw new Error(`${response.status} ${response.url}`);
        return response;
      },
      cacheWillUpdate: async ({ response }) =>
        (await isWhole(response).catch(() => false)) ? response : null,
    },
    new ExpirationPlugin({ maxEntries: MOST_PAGES, purgeOnQuotaError: true }),
  ],
});

/**
 * Whether a page may replace the kept one: half of a deployment never replaces a whole one.
 * @throws when a file or picture that it needs cannot be had
 */
async function isWhole(response: Response): Promise<boolean> {
  if (!isHtml(response)) return isFile(response);
  const html = await response.clone().text();
  if (!isPage(response) || !isOurPage(html, base)) return false;
  await keepFilesOf(html);
  await Promise.all(picturesOf(html).map(keepPage));
  return true;
}

/** Keeps pages as they are now. @throws when one cannot be had whole */
export async function keepPages(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(pagesCache(base));
  for (const address of addresses) {
    const response = await fetch(address, { priority: 'low' });
    if (!(await isWhole(response))) throw new Error(`${response.status} ${address}`);
    await cache.put(plainAddress(response.url), response);
  }
}

/** Keeps a page or picture that this worker did not see being loaded. @throws when it cannot be had whole */
export async function keepPage(address: string): Promise<void> {
  const kept = await (await caches.open(pagesCache(base))).match(address, { ignoreVary: true });
  if (!kept) await keepPages([address]);
}

/** Pages: from the network, and the last kept one when it does not answer in time. */
import { ExpirationPlugin } from 'workbox-expiration';
import { NetworkFirst } from 'workbox-strategies';
import { keepFilesOf } from './files.ts';
import { pagesCache } from './names.ts';

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
      // A page is kept only when all it needs is: half of a deployment never replaces a whole one.
      cacheWillUpdate: async ({ response }) => {
        if (!isPage(response)) return null;
        return keepFilesOf(await response.clone().text()).then(
          () => response,
          () => null,
        );
      },
    },
    new ExpirationPlugin({ maxEntries: MOST_PAGES, purgeOnQuotaError: true }),
  ],
});

const isPage = ({ status, type, redirected, headers }: Response): boolean =>
  status === 200 &&
  type === 'basic' &&
  !redirected &&
  (headers.get('Content-Type') ?? '').startsWith('text/html');

/** Keeps pages as they are now. @throws when one cannot be had whole */
export async function keepPages(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(pagesCache(base));
  for (const address of addresses) {
    const response = await fetch(address);
    if (!isPage(response)) throw new Error(`${response.status} ${address}`);
    await keepFilesOf(await response.clone().text());
    await cache.put(plainAddress(response.url), response);
  }
}

/** Keeps a page that this worker did not see being loaded. */
export async function keepPage(address: string): Promise<void> {
  const kept = await (await caches.open(pagesCache(base))).match(address, { ignoreVary: true });
  if (!kept) await keepPages([address]);
}

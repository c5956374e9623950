/**
 * `/sw.js`: pages and tools that a reader has used go on working without a network. Names with a hash
 * make mixing impossible: a page, from whichever deployment, finds the files that its own HTML names.
 * Nothing that a reader types or pastes is kept.
 */
import { clientsClaim } from 'workbox-core';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { dropOldFiles, keepFilesOfSearch, keptFile } from './files.ts';
import { filesCache } from './names.ts';
import { keepPage, keepPages, pages, plainAddress } from './pages.ts';
import { isFile } from './responses.ts';
import { scope } from './scope.ts';

const { base, deployment, offlinePage, searchPage } = OFFLINE;
const inside = (url: URL, folder: string): boolean =>
  url.origin === location.origin && url.pathname.startsWith(base + folder);

registerRoute(({ request, url }) => request.mode === 'navigate' && inside(url, ''), pages);
registerRoute(({ url }) => inside(url, 'images/'), pages);

const files = new CacheFirst({
  cacheName: filesCache(base, deployment),
  matchOptions: { ignoreVary: true },
  plugins: [
    {
      // A second attempt at a script that failed carries a number behind `?`.
      cacheKeyWillBeUsed: async ({ request }) => plainAddress(request.url),
      cacheWillUpdate: async ({ response }) => (isFile(response) ? response : null),
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        cachedResponse ?? (await keptFile(request.url)),
    },
  ],
});
registerRoute(({ url }) => inside(url, 'assets/'), files);

registerRoute(
  ({ url }) => inside(url, 'search-index/'),
  ({ request, event }) => {
    const [response, done] = files.handleAll({ request, event });
    const { clientId } = event as unknown as { clientId: string };
    event.waitUntil(done.then(() => keepForSearch(clientId)).catch(() => undefined));
    return response;
  },
);

setCatchHandler(async ({ request }) => {
  const page =
    request.mode === 'navigate' ? await caches.match(offlinePage, { ignoreVary: true }) : undefined;
  return page ?? Response.error();
});

// Another deployment's pages bring their own files: the new worker need not wait for them to close.
scope.addEventListener('install', (event) => {
  event.waitUntil(keepPages([offlinePage, base, searchPage]).then(() => scope.skipWaiting()));
});

scope.addEventListener('activate', (event) => event.waitUntil(dropOldFiles()));
clientsClaim();

// Every page says that it is there (`enhance.ts`): the first one was loaded before there was a worker.
// Not part of the activation, which would hold up all requests until the network has answered.
scope.addEventListener('message', (event) => {
  const address = plainAddress(event.source?.url ?? location.href);
  if (inside(new URL(address), '')) event.waitUntil(keepPage(address).catch(() => undefined));
});

/** Suggestions elsewhere keep only what they fetch themselves: the rest is half as much again. */
async function keepForSearch(clientId: string): Promise<void> {
  const client = await scope.clients.get(clientId);
  const page = plainAddress(client?.url ?? location.href);
  if (inside(new URL(page), searchPage.slice(base.length))) await keepFilesOfSearch(page);
}

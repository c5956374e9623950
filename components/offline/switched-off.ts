/** `/sw.js` of a site with `features.offline: false`: the worker of earlier deployments leaves, with all it kept. */
import { CacheExpiration } from 'workbox-expiration';
import { ownPrefix, pagesCache } from './names.ts';
import { scope } from './scope.ts';

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) => {
  event.waitUntil(leave());
});

async function leave(): Promise<void> {
  const own = (await caches.keys()).filter((key) => key.startsWith(ownPrefix(OFFLINE.base)));
  await Promise.all(own.map((key) => caches.delete(key)));
  // When each page was last used stands in a database.
  await new CacheExpiration(pagesCache(OFFLINE.base), { maxEntries: 1 }).delete();
  await scope.registration.unregister();
}

/**
 * `npm run load`: 200 readers at once for a minute, at the preview server and at nginx. Prints figures;
 * exit code 1 when a single request went wrong. On the export that `npm test` has left.
 */
import { existsSync } from 'node:fs';
import { ROOT } from '../../e2e/sites.ts';
import { quantile, readersAt } from './hosts/readers.ts';
import { ensureServers, type HostName, withHost } from './hosts/start.ts';

const READERS = 200;
const SECONDS = 60;
/** What a reader with a bounce opens. */
const ADDRESSES = [
  '/',
  '/search/',
  '/articles/user-unknown/',
  '/codes/5-1-1/',
  '/diagnose/',
  '/api/articles.json',
];
const HOSTS: HostName[] = ['preview', 'nginx'];

if (!existsSync(ROOT.exportDir)) {
  console.error(`${ROOT.exportDir} がありません。先に npm test を実行してください。`);
  process.exit(1);
}
if (!(await ensureServers(['nginx']))) process.exit(1);

for (const name of HOSTS) {
  const load = await withHost(name, ROOT, ({ port }) =>
    readersAt({ port, addresses: ADDRESSES, readers: READERS, seconds: SECONDS }),
  );
  const failed = [...load.errors.values()].reduce((sum, count) => sum + count, 0);
  const [middle, slow, worst] = [0.5, 0.99, 1].map((part) =>
    Math.round(quantile(load.times, part)),
  );
  const perSecond = Math.round(load.requests / SECONDS);
  const megabytes = Math.round(load.bytes / 1e6);
  console.log(
    `${name}: ${READERS} readers, ${SECONDS} s: ${load.requests} requests (${perSecond}/s), ${failed} failed, ${megabytes} MB, ms p50 ${middle} p99 ${slow} max ${worst}`,
  );
  for (const [error, count] of load.errors) console.log(`  ${count} × ${error}`);
  if (failed > 0) process.exitCode = 1;
}

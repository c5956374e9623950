/** `/sw.js`: keeps the site working without a network, or takes an earlier worker away. */
import { createHash } from 'node:crypto';
import { bundleFile } from './bundle.ts';
import { siteFiles } from './frame.ts';
import type { HelpSite } from './site.ts';

export const OFFLINE_ADDRESS = '/offline/';

/**
 * @param root the project's root
 * @param on false: the script that takes an earlier worker away
 */
export async function serviceWorker(root: string, site: HelpSite, on: boolean): Promise<string> {
  // The shape of `components/offline/config.ts`.
  const config = {
    deployment: await deploymentOf(site),
    base: site.href('/'),
    offlinePage: site.href(OFFLINE_ADDRESS),
    searchPage: site.href('/search/'),
  };
  return bundleFile(root, `components/offline/${on ? 'worker' : 'switched-off'}.ts`, {
    format: 'iife',
    define: {
      OFFLINE: JSON.stringify(config),
      // Workbox explains itself at length unless told that this is no development.
      'process.env.NODE_ENV': '"production"',
    },
  });
}

/** Names with hashes stand for all that pages load; the index changes with every word of the content. */
async function deploymentOf(site: HelpSite): Promise<string> {
  const { assets, search, diagnosis } = await siteFiles(site);
  const names = [...Object.values(assets), search.first, ...(diagnosis ? [diagnosis] : [])].map(
    ({ file }) => file,
  );
  return createHash('sha256').update(names.sort().join('\n')).digest('hex').slice(0, 12);
}

import type { MetadataRoute } from 'next';
import { siteAddresses } from '../lib/site/addresses.ts';
import { currentSite } from '../lib/site/site.ts';

export const dynamic = 'force-static';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const site = await currentSite();
  return siteAddresses(site).map(({ address, changed }) => ({
    url: site.absolute(address),
    ...(changed ? { lastModified: changed } : {}),
  }));
}

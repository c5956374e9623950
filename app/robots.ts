import type { MetadataRoute } from 'next';
import { currentSite } from '../lib/site/site.ts';

export const dynamic = 'force-static';

export default async function robots(): Promise<MetadataRoute.Robots> {
  const site = await currentSite();
  return { rules: { userAgent: '*', allow: '/' }, sitemap: site.absolute('/sitemap.xml') };
}

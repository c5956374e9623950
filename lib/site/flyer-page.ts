/** What the page of the printable notice is drawn from. */
import { siteFiles } from './frame.ts';
import { qrPath } from './qr.ts';
import type { HelpSite } from './site.ts';

/** Null where the site has no flyer, or no words for its page. */
export async function flyerPage(site: HelpSite) {
  const page = site.page('flyer');
  const { assets } = await siteFiles(site);
  if (!page || !assets.flyer) return null;
  return {
    page,
    tool: {
      module: site.href(`/assets/${assets.flyer.file}`),
      shared: site.content.providers.flatMap(({ domains }) => domains).join(' '),
      receive: site.page('receive') ? receivePage(site.absolute('/receive/')) : null,
    },
  };
}

/** On paper the address goes without its scheme: shorter to type, and browsers put it back. */
const receivePage = (url: string) => ({
  address: url.replace(/^https?:\/\//, ''),
  qr: qrPath(url),
});

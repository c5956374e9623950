import { atomFeed } from '../../lib/site/feeds/atom.ts';
import { currentSite } from '../../lib/site/site.ts';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(atomFeed(await currentSite()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}

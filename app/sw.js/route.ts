import { readEnvironment } from '../../lib/site/env.ts';
import { serviceWorker } from '../../lib/site/service-worker.ts';
import { currentSite } from '../../lib/site/site.ts';
import { worksOffline } from '../../lib/site/works-offline.ts';

export const dynamic = 'force-static';

export async function GET() {
  const site = await currentSite();
  const on = worksOffline(site.content.site, readEnvironment().production);
  const script = await serviceWorker(process.cwd(), site, on);
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}

import { openSearchDescription } from '../../lib/site/opensearch.ts';
import { currentSite } from '../../lib/site/site.ts';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(openSearchDescription(await currentSite()), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
}

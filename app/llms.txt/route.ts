import { llmsText } from '../../lib/site/feeds/llms.ts';
import { currentSite } from '../../lib/site/site.ts';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(llmsText(await currentSite()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

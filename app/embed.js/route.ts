import { embedScript } from '../../lib/site/embed.ts';
import { currentSite } from '../../lib/site/site.ts';

export const dynamic = 'force-static';

export async function GET() {
  const script = await embedScript(process.cwd(), await currentSite());
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}

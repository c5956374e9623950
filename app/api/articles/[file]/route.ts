import { ABSENT_FILE } from '../../../../lib/site/export/placeholders.ts';
import { wholeArticle } from '../../../../lib/site/feeds/api.ts';
import { currentSite } from '../../../../lib/site/site.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const files = (await currentSite()).content.articles.map(({ id }) => ({ file: `${id}.json` }));
  return files.length > 0 ? files : [{ file: `${ABSENT_FILE}.json` }];
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const site = await currentSite();
  const article = site.article(file.slice(0, -'.json'.length));
  return article ? Response.json(wholeArticle(site, article)) : new Response(ABSENT_FILE);
}

import { ABSENT_FILE } from '../../../lib/site/export/placeholders.ts';
import { articleMarkdown } from '../../../lib/site/feeds/article-markdown.ts';
import { currentSite } from '../../../lib/site/site.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const files = (await currentSite()).content.articles.map(({ id }) => ({ md: [`${id}.md`] }));
  return files.length > 0 ? files : [{ md: [`${ABSENT_FILE}.md`] }];
}

/** A segment of its own (`[file]`) beside the page's `[id]` is ambiguous to Next; a catch-all is not. */
export async function GET(_request: Request, { params }: { params: Promise<{ md: string[] }> }) {
  const [file = ''] = (await params).md;
  const site = await currentSite();
  const article = site.article(file.slice(0, -'.md'.length));
  const body = article ? articleMarkdown(site, article) : ABSENT_FILE;
  return new Response(body, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}

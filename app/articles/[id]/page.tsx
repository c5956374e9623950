import type { Metadata } from 'next';
import { ArticleView } from '../../../components/article/ArticleView.tsx';
import { Absent, PLACEHOLDER } from '../../../components/layout/Absent.tsx';
import { Frame } from '../../../components/layout/Frame.tsx';
import { StructuredData } from '../../../components/layout/StructuredData.tsx';
import { articleAddress } from '../../../lib/links/address.ts';
import { articlePage } from '../../../lib/site/article-page.ts';
import { markdownAddress } from '../../../lib/site/feeds/api.ts';
import { currentFrame } from '../../../lib/site/frame.ts';
import { pageMetadata } from '../../../lib/site/metadata.ts';
import { currentSite } from '../../../lib/site/site.ts';
import { articleData, dataBlock } from '../../../lib/site/structured-data.ts';

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  const ids = (await currentSite()).content.articles.map(({ id }) => ({ id }));
  return ids.length > 0 ? ids : [{ id: PLACEHOLDER }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const site = await currentSite();
  const article = site.article(id);
  if (!article) return {};
  const { title, summary: description } = article;
  return pageMetadata(site, {
    title,
    description,
    address: articleAddress(id),
    type: 'article',
    category: article.category,
    markdown: markdownAddress(id),
  });
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const { site, frame } = await currentFrame();
  const article = site.article(id);
  if (!article) return <Absent />;
  return (
    <Frame frame={frame}>
      <StructuredData json={dataBlock(articleData(site, article))} />
      <ArticleView article={articlePage(site, article)} share={frame.share} />
    </Frame>
  );
}

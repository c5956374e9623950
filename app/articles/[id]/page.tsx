import type { Metadata } from 'next';
import { ArticleView } from '../../../components/article/ArticleView.tsx';
import { Absent, PLACEHOLDER } from '../../../components/layout/Absent.tsx';
import { Frame } from '../../../components/layout/Frame.tsx';
import { articleAddress } from '../../../lib/links/address.ts';
import { articlePage } from '../../../lib/site/article-page.ts';
import { currentFrame } from '../../../lib/site/frame.ts';
import { pageMetadata } from '../../../lib/site/metadata.ts';
import { currentSite } from '../../../lib/site/site.ts';

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
  return pageMetadata(site, { title, description, address: articleAddress(id), type: 'article' });
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const { site, frame } = await currentFrame();
  const article = site.article(id);
  if (!article) return <Absent />;
  return (
    <Frame frame={frame}>
      <ArticleView article={articlePage(site, article)} share={frame.share} />
    </Frame>
  );
}

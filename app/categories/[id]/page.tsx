import type { Metadata } from 'next';
import { ArticleList } from '../../../components/article/ArticleList.tsx';
import { Absent, PLACEHOLDER } from '../../../components/layout/Absent.tsx';
import { Frame } from '../../../components/layout/Frame.tsx';
import { StructuredData } from '../../../components/layout/StructuredData.tsx';
import { PrintedAddress } from '../../../components/share/PrintedAddress.tsx';
import { Breadcrumbs } from '../../../components/ui/Breadcrumbs.tsx';
import { categoryAddress } from '../../../lib/links/address.ts';
import { articleEntries } from '../../../lib/site/article-list.ts';
import { currentFrame } from '../../../lib/site/frame.ts';
import { pageMetadata } from '../../../lib/site/metadata.ts';
import { printedAt } from '../../../lib/site/printed.ts';
import { currentSite } from '../../../lib/site/site.ts';
import { categoryData, dataBlock } from '../../../lib/site/structured-data.ts';

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  const ids = (await currentSite()).content.categories.map(({ id }) => ({ id }));
  return ids.length > 0 ? ids : [{ id: PLACEHOLDER }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const site = await currentSite();
  const category = site.content.categories.find((one) => one.id === id);
  if (!category) return {};
  const { title, summary: description } = category;
  return pageMetadata(site, { title, description, address: categoryAddress(id), category: id });
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const { site, frame } = await currentFrame();
  const category = site.content.categories.find((one) => one.id === id);
  if (!category) return <Absent />;
  return (
    <Frame frame={frame}>
      <StructuredData json={dataBlock(categoryData(site, category))} />
      <Breadcrumbs crumbs={[{ title: frame.name, href: frame.home }]} />
      <h1>{category.title}</h1>
      <p className="lead">{category.summary}</p>
      <ArticleList entries={articleEntries(site, (article) => article.category === id)} />
      <PrintedAddress data={printedAt(site, categoryAddress(id))} />
    </Frame>
  );
}

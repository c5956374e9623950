import type { Metadata } from 'next';
import { ArticleIndex } from '../../components/article/ArticleList.tsx';
import { Frame } from '../../components/layout/Frame.tsx';
import { SearchBox } from '../../components/search/SearchBox.tsx';
import { articleIndex } from '../../lib/site/article-list.ts';
import { currentFrame } from '../../lib/site/frame.ts';
import { pageMetadata } from '../../lib/site/metadata.ts';
import { currentSite } from '../../lib/site/site.ts';

export async function generateMetadata(): Promise<Metadata> {
  const site = await currentSite();
  return pageMetadata(site, {
    title: '検索',
    description: site.content.site.description,
    address: '/search/',
    hidden: true,
  });
}

export default async function Page() {
  const { site, frame } = await currentFrame();
  return (
    <Frame frame={frame} box={false}>
      <h1>検索</h1>
      <SearchBox data={frame.search} large />
      <help-results
        data-contact={site.href(site.content.site.contact.href)}
        data-contact-label={site.content.site.contact.label}
      />
      <section className="all" aria-labelledby="all">
        <h2 id="all">すべての記事</h2>
        <ArticleIndex groups={articleIndex(site)} />
      </section>
    </Frame>
  );
}

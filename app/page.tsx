import type { Metadata } from 'next';
import { Frame } from '../components/layout/Frame.tsx';
import { Home } from '../components/layout/Home.tsx';
import { PrintedAddress } from '../components/share/PrintedAddress.tsx';
import { articleAddress } from '../lib/links/address.ts';
import { articlesByVerdict } from '../lib/site/article-list.ts';
import { currentFrame } from '../lib/site/frame.ts';
import { pageMetadata } from '../lib/site/metadata.ts';
import { printedAt } from '../lib/site/printed.ts';
import { currentSite } from '../lib/site/site.ts';

export async function generateMetadata(): Promise<Metadata> {
  const site = await currentSite();
  const { name: title, description } = site.content.site;
  return pageMetadata(site, { title, description, address: '/' });
}

export default async function Page() {
  const { site, frame } = await currentFrame();
  const { home, search } = site.content.site;
  const popular = home.popular.flatMap((id) => site.article(id) ?? []);
  return (
    <Frame frame={frame} box={false}>
      <Home
        title={home.title}
        lead={home.lead}
        search={frame.search}
        examples={search.examples.map((query) => ({
          title: query,
          href: site.href(`/search/?q=${encodeURIComponent(query)}`),
        }))}
        tool={home.tool && { title: home.tool.title, href: site.href(home.tool.href) }}
        ways={home.ways.map((way) => ({ ...way, href: site.href(way.href) }))}
        verdictsTitle={home.verdicts}
        verdicts={articlesByVerdict(site)}
        popular={popular.map(({ id, title }) => ({ title, href: site.href(articleAddress(id)) }))}
      />
      <PrintedAddress data={printedAt(site, '/')} />
    </Frame>
  );
}

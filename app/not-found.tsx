import type { Metadata } from 'next';
import { Frame } from '../components/layout/Frame.tsx';
import { Ways } from '../components/layout/Ways.tsx';
import { SearchBox } from '../components/search/SearchBox.tsx';
import { canonicalPath } from '../lib/links/old-address.ts';
import { allRedirects } from '../lib/links/redirects.ts';
import { currentFrame } from '../lib/site/frame.ts';

export const metadata: Metadata = { title: 'ページが見つかりません', robots: { index: false } };

export default async function NotFound() {
  const { site, frame } = await currentFrame();
  const { articles, redirects, site: words } = site.content;
  const moved = Object.fromEntries(
    allRedirects(articles, redirects).map(({ from, to }) => [canonicalPath(from), site.href(to)]),
  );
  return (
    <Frame frame={frame} box={false}>
      <h1>ページが見つかりません</h1>
      <p className="lead">
        アドレスが切れているか、ページが移ったのかもしれません。ここから探せます。
      </p>
      <SearchBox data={frame.search} large />
      <help-results data-missing={site.basePath} data-moved={JSON.stringify(moved)} />
      <Ways ways={words.home.ways.map((way) => ({ ...way, href: site.href(way.href) }))} />
      <p>
        <a href={frame.home}>トップページへ</a>
      </p>
    </Frame>
  );
}

import type { Metadata } from 'next';
import { Frame } from '../components/layout/Frame.tsx';
import { SearchBox } from '../components/search/SearchBox.tsx';
import { canonicalPath } from '../lib/links/old-address.ts';
import { allRedirects } from '../lib/links/redirects.ts';
import { currentFrame } from '../lib/site/frame.ts';

export const metadata: Metadata = { title: 'ページが見つかりません', robots: { index: false } };

export default async function NotFound() {
  const { site, frame } = await currentFrame();
  const { articles, redirects } = site.content;
  const moved = Object.fromEntries(
    allRedirects(articles, redirects).map(({ from, to }) => [canonicalPath(from), site.href(to)]),
  );
  return (
    <Frame frame={frame} box={false}>
      <h1>ページが見つかりません</h1>
      <p className="lead">
        アドレスが途中で切れているか、ページが引っ越したのかもしれません。下の枠から探せます。
      </p>
      <SearchBox data={frame.search} large />
      <help-results data-missing={site.basePath} data-moved={JSON.stringify(moved)} />
      <p>
        <a href={frame.home}>はじめのページへ</a>
      </p>
    </Frame>
  );
}

import { ArticleList, type Entry } from '../article/ArticleList.tsx';
import { PrintedAddress, type PrintedData } from '../share/PrintedAddress.tsx';
import { ShareBox, type ShareData } from '../share/ShareBox.tsx';
import { Breadcrumbs, type Crumb } from '../ui/Breadcrumbs.tsx';
import { VerdictCard } from '../ui/Verdict.tsx';
import type { Verdict } from '../ui/verdict-words.ts';

export interface CodeData {
  code: string;
  name: string;
  meaning: string;
  action: string;
  who: string;
  vendors: { vendor: string; meaning: string; source?: string | undefined }[];
  source: string;
  verdict: Verdict | null;
  articles: Entry[];
  share: ShareData;
  printed: PrintedData;
  siblings: { code: string; href: string; meaning: string }[];
}

interface Props {
  code: CodeData;
  crumbs: Crumb[];
  /** Address of the script behind the share box. */
  share: string;
}

/** One code: what it says, who acts, and where it is explained. */
export function CodeView({ code: page, crumbs, share }: Props) {
  return (
    <article className="article">
      <Breadcrumbs crumbs={crumbs} />
      <h1>
        <span translate="no">{page.code}</span>
        <span className="code-name" lang="en">
          {page.name}
        </span>
      </h1>
      {page.verdict && <VerdictCard verdict={page.verdict} />}
      <p className="code-meaning">{page.meaning}</p>
      <h2 id="action">すること</h2>
      <p>{page.action}</p>
      <dl className="facts">
        <div>
          <dt>対応する人</dt>
          <dd>{page.who}</dd>
        </div>
        <div>
          <dt>出典</dt>
          <dd>{page.source}</dd>
        </div>
      </dl>
      <Vendors vendors={page.vendors} />
      {page.articles.length > 0 && (
        <>
          <h2 id="articles">くわしい記事</h2>
          <ArticleList entries={page.articles} />
        </>
      )}
      {page.siblings.map(({ code, href, meaning }) => (
        <p key={code} className="code-sibling">
          先頭の数字だけが違う番号 <a href={href}>{code}</a>
          <span className="quiet">{meaning}</span>
        </p>
      ))}
      <ShareBox data={page.share} module={share} />
      <PrintedAddress data={page.printed} />
    </article>
  );
}

/** A vendor's own meaning, beside the registered one. */
function Vendors({ vendors }: Pick<CodeData, 'vendors'>) {
  if (vendors.length === 0) return null;
  return (
    <>
      <h2 id="vendors">会社によって違う意味</h2>
      <dl className="replies">
        {vendors.map(({ vendor, meaning, source }) => (
          <div key={vendor + meaning}>
            <dt>{vendor}</dt>
            <dd>
              {meaning}
              {source && <span className="quiet">出典 {source}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

import { PrintedAddress, type PrintedData } from '../share/PrintedAddress.tsx';
import { ShareBox, type ShareData } from '../share/ShareBox.tsx';
import { Breadcrumbs, type Crumb } from '../ui/Breadcrumbs.tsx';
import { VerdictCard } from '../ui/Verdict.tsx';
import type { Verdict } from '../ui/verdict-words.ts';
import { Contents } from './Contents.tsx';
import { ErrorTexts } from './ErrorTexts.tsx';
import { Replies, type ReplyData } from './Replies.tsx';
import { type SectionData, Sections } from './Sections.tsx';

export interface ArticleLink {
  title: string;
  href: string;
}

export interface ArticleData {
  title: string;
  checked: string;
  verdict: Verdict | null;
  sections: SectionData[];
  phrases: string[];
  codes: { code: string; href: string | null }[];
  replies: ReplyData[];
  sources: { title: string; url?: string | undefined; asOf?: string | undefined }[];
  crumbs: Crumb[];
  related: ArticleLink[];
  previous: ArticleLink | null;
  next: ArticleLink | null;
  share: ShareData;
  printed: PrintedData;
  feedback: { label: string; href: string } | null;
}

/** @param share address of the script behind the share box */
export function ArticleView({ article, share }: { article: ArticleData; share: string }) {
  const [lead, ...rest] = article.sections;
  return (
    <article className="article">
      <Breadcrumbs crumbs={article.crumbs} />
      <h1>{article.title}</h1>
      {article.verdict && <VerdictCard verdict={article.verdict} />}
      {lead && (
        <div className="lead">
          <Sections sections={[lead]} />
        </div>
      )}
      <ShareBox data={article.share} module={share} />
      <Contents sections={rest} />
      <Sections sections={rest} />
      <Replies replies={article.replies} />
      <ErrorTexts phrases={article.phrases} codes={article.codes} />
      <Sources sources={article.sources} checked={article.checked} />
      {article.feedback && (
        <p className="feedback">
          <a href={article.feedback.href}>{article.feedback.label}</a>
        </p>
      )}
      <PrintedAddress data={article.printed} />
      <Related related={article.related} />
      <Neighbours previous={article.previous} next={article.next} />
    </article>
  );
}

function Sources({ sources, checked }: Pick<ArticleData, 'sources' | 'checked'>) {
  return (
    <footer className="sources">
      <p>
        内容を確かめた日 <time dateTime={checked}>{inJapanese(checked)}</time>
      </p>
      {sources.length > 0 && (
        <details>
          <summary>参考にした資料</summary>
          <ul>
            {sources.map(({ title, url, asOf }) => (
              <li key={title}>
                {url ? <a href={url}>{title}</a> : title}
                {asOf && <span className="quiet">(資料の時期 {inJapanese(asOf)})</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  );
}

function Related({ related }: Pick<ArticleData, 'related'>) {
  if (related.length === 0) return null;
  return (
    <section className="related" aria-labelledby="related">
      <h2 id="related">あわせて読む</h2>
      <ul>
        {related.map(({ title, href }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Neighbours({ previous, next }: Pick<ArticleData, 'previous' | 'next'>) {
  if (!previous && !next) return null;
  return (
    <nav className="neighbours" aria-label="前後の記事">
      {previous && (
        <a rel="prev" href={previous.href}>
          <span className="quiet">前の記事</span>
          {previous.title}
        </a>
      )}
      {next && (
        <a rel="next" className="neighbour-next" href={next.href}>
          <span className="quiet">次の記事</span>
          {next.title}
        </a>
      )}
    </nav>
  );
}

/** `2026-11-24` → `2026年11月24日` */
function inJapanese(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

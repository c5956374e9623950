import { VerdictBadge } from '../ui/Verdict.tsx';
import type { Verdict } from '../ui/verdict-words.ts';

export interface Entry {
  title: string;
  summary: string;
  href: string;
  verdict: Pick<Verdict, 'key' | 'words'> | null;
}

/** Titles with their answers, to scan. */
export function ArticleList({ entries }: { entries: Entry[] }) {
  return (
    <ul className="entries">
      {entries.map(({ title, summary, href, verdict }) => (
        <li key={href}>
          <a href={href}>{title}</a>
          {verdict && <VerdictBadge verdict={verdict.key} words={verdict.words} />}
          <p>{summary}</p>
        </li>
      ))}
    </ul>
  );
}

interface Group {
  id: string;
  title: string;
  href: string;
  entries: Entry[];
}

/** Every article, by category: what a reader without script searches in. */
export function ArticleIndex({ groups }: { groups: Group[] }) {
  return groups.map(({ id, title, href, entries }) => (
    <section key={id} className="index-group">
      <h2>
        <a href={href}>{title}</a>
      </h2>
      <ul className="index-list">
        {entries.map((entry) => (
          <li key={entry.href}>
            <a href={entry.href}>{entry.title}</a>
            {entry.verdict && (
              <VerdictBadge verdict={entry.verdict.key} words={entry.verdict.words} />
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}

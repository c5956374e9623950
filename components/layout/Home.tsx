import { SearchBox, type SearchBoxData } from '../search/SearchBox.tsx';
import { VerdictIcon } from '../ui/Verdict.tsx';
import type { Verdict } from '../ui/verdict-words.ts';
import { type Way, Ways } from './Ways.tsx';

interface Link {
  title: string;
  href: string;
}

interface Props {
  title: string;
  lead: string;
  search: SearchBoxData;
  examples: Link[];
  tool: Link | undefined;
  ways: Way[];
  popular: Link[];
  verdictsTitle: string | undefined;
  verdicts: VerdictGroup[];
}

interface VerdictGroup extends Pick<Verdict, 'key' | 'words'> {
  links: Link[];
}

/** The box first, then the ways in, then what most people need. */
export function Home(props: Props) {
  const { title, lead, search, examples, tool, ways, popular, verdictsTitle, verdicts } = props;
  return (
    <>
      <section className="hero">
        <h1>{title}</h1>
        <p>{lead}</p>
        <SearchBox data={search} large />
        {examples.length > 0 && (
          <p className="examples">
            たとえば
            {examples.map((example) => (
              <a key={example.href} href={example.href} translate="no">
                {example.title}
              </a>
            ))}
          </p>
        )}
        {tool && (
          <p className="hero-tool">
            <a href={tool.href}>{tool.title}</a>
          </p>
        )}
      </section>
      <Ways ways={ways} />
      {popular.length > 0 && (
        <section aria-labelledby="popular">
          <h2 id="popular">よく読まれる記事</h2>
          <ul className="links">
            {popular.map(({ title: name, href }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {verdictsTitle && verdicts.length > 0 && (
        <section aria-labelledby="verdicts">
          <h2 id="verdicts">{verdictsTitle}</h2>
          <div className="by-verdict">
            {verdicts.map((group) => (
              <VerdictArticles key={group.key} group={group} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}

/** A verdict with the articles that end in it; unfolds without script. */
function VerdictArticles({ group: { key, words, links } }: { group: VerdictGroup }) {
  return (
    <details className={`verdict-${key}`}>
      <summary>
        <VerdictIcon verdict={key} />
        {words.label}
      </summary>
      <ul>
        {links.map(({ title, href }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

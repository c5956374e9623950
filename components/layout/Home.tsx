import { SearchBox, type SearchBoxData } from '../search/SearchBox.tsx';

interface Link {
  title: string;
  href: string;
}

interface Props {
  title: string;
  lead: string;
  search: SearchBoxData;
  examples: Link[];
  ways: (Link & { text: string })[];
  popular: Link[];
}

/** The box first, then the ways in, then what most people need. */
export function Home({ title, lead, search, examples, ways, popular }: Props) {
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
      </section>
      {ways.length > 0 && (
        <nav aria-label="調べ方">
          <ul className="ways">
            {ways.map((way) => (
              <li key={way.href}>
                <a href={way.href}>{way.title}</a>
                <p>{way.text}</p>
              </li>
            ))}
          </ul>
        </nav>
      )}
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
    </>
  );
}

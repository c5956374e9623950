export interface Way {
  title: string;
  text: string;
  href: string;
}

/** The ways in, for whoever does not know the word to search for. */
export function Ways({ ways }: { ways: Way[] }) {
  if (ways.length === 0) return null;
  return (
    <nav aria-label="調べ方">
      <ul className="ways">
        {ways.map(({ title, text, href }) => (
          <li key={href}>
            <a href={href}>{title}</a>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </nav>
  );
}

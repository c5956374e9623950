import { Phrases } from '../ui/Phrases.tsx';

interface Props {
  phrases: string[];
  codes: { code: string; href: string | null }[];
}

/** The other wordings of the same error: found by the browser's own search, by ours, and by eye. */
export function ErrorTexts({ phrases, codes }: Props) {
  if (phrases.length === 0 && codes.length === 0) return null;
  return (
    <details className="texts">
      <summary>この記事が当てはまる英文と番号</summary>
      {codes.length > 0 && (
        <ul className="chips">
          {codes.map(({ code, href }) => (
            <li key={code}>
              <code>{href ? <a href={href}>{code}</a> : code}</code>
            </li>
          ))}
        </ul>
      )}
      <Phrases phrases={phrases} />
    </details>
  );
}

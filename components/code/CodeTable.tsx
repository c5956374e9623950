import { VerdictBadge } from '../ui/Verdict.tsx';
import type { Verdict } from '../ui/verdict-words.ts';

export interface CodeRow {
  code: string;
  /** Official English name. */
  name: string;
  meaning: string;
  href: string;
  verdict: Verdict | null;
}

const CHOICES = [
  { id: 'all', label: 'すべて' },
  { id: 'class-4', label: '4で始まる(一時的)' },
  { id: 'class-5', label: '5で始まる(恒久的)' },
];

/** One table to scan; the choice above it works by style alone, without script. */
export function CodeTable({
  tables,
  verdictTitle,
}: {
  tables: { id: string; title: string; rows: CodeRow[] }[];
  /** Heading of the verdicts, which are a column of their own on paper. */
  verdictTitle: string | undefined;
}) {
  return (
    <div className="codes">
      <ul className="plain-list code-tables">
        {tables.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
      <fieldset className="choice">
        <legend>表示する番号</legend>
        {CHOICES.map(({ id, label }) => (
          <label key={id}>
            <input type="radio" name="class" id={id} defaultChecked={id === 'all'} />
            {label}
          </label>
        ))}
      </fieldset>
      {tables.map(({ id, title, rows }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <table className="code-table">
            <thead>
              <tr>
                <th scope="col">番号</th>
                <th scope="col" data-verdicts={verdictTitle}>
                  意味
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.code} row={row} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}

function Row({ row: { code, name, meaning, href, verdict } }: { row: CodeRow }) {
  return (
    <tr className={`class-${code[0]}`}>
      <th scope="row">
        <a href={href}>{code}</a>
      </th>
      <td>
        {verdict && <VerdictBadge verdict={verdict.key} words={verdict.words} />}
        {meaning}
        <span className="code-name" lang="en">
          {name}
        </span>
      </td>
    </tr>
  );
}

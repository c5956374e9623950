import { VERDICT_ICONS } from './verdict-icons.ts';
import type { Verdict, VerdictKey, VerdictWords } from './verdict-words.ts';

/** Never by colour alone: an icon and a word. */
export function VerdictIcon({ verdict }: { verdict: VerdictKey }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={VERDICT_ICONS[verdict]} />
    </svg>
  );
}

/** Small badge beside a title. */
export function VerdictBadge({ verdict, words }: { verdict: VerdictKey; words: VerdictWords }) {
  return (
    <span className={`badge verdict-${verdict}`}>
      <VerdictIcon verdict={verdict} />
      {words.word}
    </span>
  );
}

/** The first thing the eye meets on an article: what to do with the address in the list. */
export function VerdictCard({ verdict: { key, words, title } }: { verdict: Verdict }) {
  return (
    <section className={`card verdict-${key}`} aria-label={title}>
      <VerdictIcon verdict={key} />
      <div>
        <p className="card-title">{title}</p>
        <p className="card-label">{words.label}</p>
        {words.note && <p className="card-note">{words.note}</p>}
      </div>
    </section>
  );
}

/** What a result shows. */
import { type Engine, phraseOf } from './engine.ts';

/** How sure the first result is. `weak` stands under 「一致する記事は見つかりませんでした」. */
export type Tier = 'confident' | 'weak' | 'none';

export interface Hit {
  /** Address without base path, with `#section` where the answer stands. */
  url: string;
  /** Null: not an article (a code page). */
  article: string | null;
  section: string | null;
  title: string;
  heading: string | null;
  summary: string;
  verdict: string | null;
  category: string | null;
  /** Comparable within one search only. */
  score: number;
  /** The error text of the page that the query holds, to be shown as it is. */
  phrase: string | null;
}

/** A page as it was ranked. */
export interface RankedPage {
  page: number;
  /** Number of the section to land on. */
  section: number;
  score: number;
  tier: Tier;
  /** Unit of `phrases` to be shown, or null. */
  phrase: number | null;
}

export function hitOf({ page, section, score, phrase }: RankedPage, engine: Engine): Hit {
  const { url, article, title, summary, verdict, category, sections } = engine.page(page);
  const [id, heading] = sections[section - (engine.sectionsOf[page]?.[0] ?? 0)] ?? [null, null];
  return {
    url: id ? `${url}#${id}` : url,
    article,
    section: id,
    title,
    heading,
    summary,
    verdict,
    category,
    score: Math.round(score * 1000) / 1000,
    phrase: phrase === null ? null : phraseOf(phrase, engine),
  };
}

/** One query, whatever it is, to what stands on the page: the box of the island and of the command. */
import type { Hit, Tier } from '../search/hit.ts';
import type { Engine } from '../search/open.ts';
import { type QueryKind, search } from '../search/search.ts';
import { isOnlyAddress } from '../text/query-kind.ts';

/** What a diagnosis must tell to be ranked; `lib/bounce` gives much more. */
export interface Diagnosed {
  article: string;
  certainty: 'certain' | 'likely' | 'unsure';
}

export interface AnswerOptions<D extends Diagnosed = Diagnosed> {
  limit: number;
  /** `suggest` while typing: sure results only, the last word may be unfinished. */
  mode?: 'suggest' | 'full';
  /** Reads a pasted text as a bounce (`lib/bounce`); null when it is none. */
  diagnose?: (text: string) => D | null;
}

export interface Answer<D extends Diagnosed = Diagnosed> {
  query: string;
  kind: QueryKind;
  /** How sure the top of the page is: the diagnosis if there is one, else the first hit. */
  tier: Tier;
  answer: D | null;
  hits: Hit[];
  /** Terms of the query that stand on most pages: not worth marking. */
  common: string[];
  /** For a code that no page explains: the nearest codes that have one. */
  nearCodes: string[];
}

/** Answers one query. Any string is legal. */
export function answer<D extends Diagnosed = Diagnosed>(
  query: string,
  engine: Engine,
  { limit, mode = 'full', diagnose }: AnswerOptions<D>,
): Answer<D> {
  const { kind, tier, results, common, nearCodes } = search(engine, query, { limit, mode });
  const isMail = kind === 'paste' && mode === 'full' && !isOnlyAddress(query);
  const diagnosis = isMail && diagnose ? diagnose(query) : null;
  return {
    query,
    kind,
    tier: diagnosis ? tierOfDiagnosis(diagnosis, tier) : tier,
    answer: diagnosis,
    hits: results,
    common,
    nearCodes,
  };
}

/** An answer that says "cannot tell" is never a sure one, however well the words match. */
function tierOfDiagnosis({ article, certainty }: Diagnosed, search: Tier): Tier {
  if (certainty === 'unsure' || article === 'unknown-reason' || article === 'not-a-bounce') {
    return search === 'none' ? 'none' : 'weak';
  }
  return 'confident';
}

/** A line of `npm run search -- --json`. Its shape is fixed. */
export interface AnswerLine<D extends Diagnosed = Diagnosed> {
  query: string;
  kind: QueryKind;
  tier: Tier;
  answer: D | null;
  results: Pick<Hit, 'url' | 'article' | 'section' | 'title' | 'heading' | 'score'>[];
}

export const answerLine = <D extends Diagnosed>({
  query,
  kind,
  tier,
  answer,
  hits,
}: Answer<D>): AnswerLine<D> => ({
  query,
  kind,
  tier,
  answer,
  results: hits.map(({ url, article, section, title, heading, score }) => ({
    url,
    article,
    section,
    title,
    heading,
    score,
  })),
});

/** How sure a result is. A confident wrong answer is worse than none. */
import { kindOf } from '../text/term-kind.ts';
import { type Closeness, WHOLE } from './closeness.ts';
import type { Engine } from './engine.ts';
import type { Tier } from './hit.ts';
import type { Query } from './query.ts';

export interface Evidence {
  /** Share of the query's information found on the page. */
  coverage: number;
  /** Share found where the page says what it is about: title, codes, phrases, a heading. */
  anchor: number;
  /** The same with the page's questions. */
  asked: number;
  phrase: Closeness;
  question: Closeness;
  query: Query;
  engine: Engine;
}

/** When a result is sure. Every number is a share of the query's or the text's information. */
const SURE = {
  /** The page says most of what was asked, … */
  coverage: 0.7,
  /** … where it names its subject, not in passing. */
  anchor: 0.45,
  /** Or one of its questions is about the same: most of the query, half of the question. */
  sameQuestion: { ofQuery: 0.6, ofText: 0.5 },
  /** Of a query of several words, questions of the page may together hold most. */
  sentence: { information: 1.2, coverage: 0.7, asked: 0.55 },
  /** So many words all on one page are a quotation, wherever they stand. */
  quotation: { information: 3, coverage: 0.9 },
  /** An error text of the page as a whole: enough of the query, or too long to be an accident. */
  phrase: { ofQuery: 0.4, information: 1.1 },
  /** With a code that a page answers, fewer words are enough. */
  withCode: 0.3,
  /** Below this the query is one word that stands everywhere (メール, 件名): no page is the answer. */
  information: 0.3,
};
const NEAR_COVERAGE = 0.2;

export function tierOf(evidence: Evidence): Tier {
  if (evidence.coverage < NEAR_COVERAGE) return 'none';
  return isSure(evidence) ? 'confident' : 'weak';
}

function isSure({ coverage, anchor, asked, phrase, question, query, engine }: Evidence): boolean {
  const { information } = query;
  if (information < SURE.information) return false;
  if (phrase.ofText >= WHOLE) {
    if (phrase.ofQuery >= SURE.phrase.ofQuery) return true;
    if (phrase.ofQuery * information >= SURE.phrase.information) return true;
  }
  if (coverage >= SURE.withCode && query.tokens.some(({ term }) => isKnownCode(term, engine)))
    return true;
  if (coverage < SURE.coverage) return false;
  const { quotation } = SURE;
  if (information >= quotation.information && coverage >= quotation.coverage) return true;
  const asks =
    question.ofQuery >= SURE.sameQuestion.ofQuery && question.ofText >= SURE.sameQuestion.ofText;
  const sentence =
    information >= SURE.sentence.information &&
    coverage >= SURE.sentence.coverage &&
    asked >= SURE.sentence.asked;
  return anchor >= SURE.anchor || asks || sentence;
}

function isKnownCode(term: string, engine: Engine): boolean {
  const kind = kindOf(term);
  return (kind === 'code' || kind === 'reply') && engine.codes.has(term);
}

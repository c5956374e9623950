/** Section scores → pages in order, each with its best section and how sure it is. */
import { encode } from '../text/tokens.ts';
import { boostOf, type Closeness, closeness, closestTexts, NOTHING, WHOLE } from './closeness.ts';
import { type Engine, phraseOf } from './engine.ts';
import type { RankedPage } from './hit.ts';
import { landingOf } from './landing.ts';
import type { Query } from './query.ts';
import { perEngine } from './remember.ts';
import { type Scores, scoreOf } from './score.ts';
import { COLUMN } from './term-hits.ts';
import { tierOf } from './tiers.ts';
import { RANKING } from './weights.ts';

/** Pages worth re-ranking: the right one is among them, or nowhere. */
const RERANKED = 30;

export function rank(query: Query, scores: Scores, engine: Engine): RankedPage[] {
  const asked = query.information;
  if (asked === 0) return [];
  const { phrases, questions, title, headings } = engine.fields;
  const terms = query.tokens.map(({ term }) => term);
  const best = bestSections(scores, asked, engine);
  const pages = new Set(best.map(({ page }) => page));
  const { texts } = scores;
  const closestPhrases = closestTexts(phrases, texts.phrases, pages, asked, (unit) =>
    isTogether(partsOf(phraseOf(unit, engine), engine), terms),
  );
  const closestQuestions = closestTexts(questions, texts.questions, pages, asked);
  const closestHeadings = closestTexts(headings, texts.headings, pages, asked);

  const ranked = best.map(({ page, section, score }): RankedPage => {
    const phrase = closestPhrases.get(page) ?? NOTHING;
    const question = closestQuestions.get(page) ?? NOTHING;
    const heading = closestHeadings.get(page) ?? NOTHING;
    const shared = texts.title.get(page);
    const named = shared ? closeness(shared, page, asked, title.information[page] ?? 0) : NOTHING;
    const ofTop = Math.max(boostOf(phrase), boostOf(question));
    const ofPart = RANKING.heading * boostOf(heading);
    const boost = Math.max(ofTop, ofPart) + RANKING.title * named.ofQuery;
    return {
      page,
      section: ofPart > ofTop ? heading.unit : landingOf(page, scores, boost, engine),
      score: score * (1 + boost) * subjectFactor(page, phrase, query, engine),
      tier: tierOf({
        coverage: scoreOf(scores, section, COLUMN.found) / asked,
        anchor: scoreOf(scores, section, COLUMN.anchored) / asked,
        asked: scoreOf(scores, section, COLUMN.asked) / asked,
        phrase,
        question,
        query,
        engine,
      }),
      phrase: phrase.ofQuery >= SHOWN ? phrase.unit : null,
    };
  });
  return ranked.sort((a, b) => b.score - a.score);
}

const encoded = perEngine<string[][]>();

/** The terms of an error text, apart where `*` stands for anything. */
const partsOf = (text: string, engine: Engine): string[][] =>
  encoded(engine, text, () => text.split('*').map(encode));

/** Whether the parts of an error text are in the query, word after word. */
function isTogether(parts: readonly string[][], terms: readonly string[]): boolean {
  let from = 0;
  return parts.every((asked) => {
    const at = terms.findIndex(
      (_, i) => i >= from && asked.every((term, j) => terms[i + j] === term),
    );
    from = at + asked.length;
    return at >= 0 || asked.length === 0;
  });
}

/** An error text that holds this share of the query is shown as what was found. */
const SHOWN = 0.5;

/** The best pages by the score of their best section. */
function bestSections(scores: Scores, asked: number, engine: Engine) {
  const best = new Map<number, { page: number; section: number; score: number }>();
  for (const section of scores.touched) {
    const page = engine.fields.body.pages[section] ?? 0;
    const coverage = scoreOf(scores, section, COLUMN.found) / asked;
    const score = scoreOf(scores, section, COLUMN.score) * coverage ** RANKING.coverage;
    if (score > (best.get(page)?.score ?? 0)) best.set(page, { page, section, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, RERANKED);
}

/**
 * What the page is about, beside what the query is about: a code page whose number stands in a
 * sentence stays below the articles that answer in words; in a pasted mail that says its reason, the
 * article on such mails in general stays below the one on the reason; a page about one named thing
 * goes up when the query names it, and down when it does not.
 */
function subjectFactor(page: number, phrase: Closeness, query: Query, engine: Engine): number {
  if (!engine.isArticle(page)) return RANKING.reference;
  if (query.saysReason && !engine.answersReason(page)) return RANKING.noReason;
  if (!engine.named.has(page)) return 1;
  if (query.named.has(page)) return RANKING.named;
  return phrase.ofText >= WHOLE ? RANKING.unnamedPhrase : RANKING.unnamed;
}

/** Rules made ready for use: phrases indexed, codes and services looked up. Made once per set of rules. */
import { isOutcome } from './boilerplate.ts';
import type { Lasting, Stage, Verdict } from './diagnosis.ts';
import { foldUnits } from './folding.ts';
import { type Pattern, PhraseIndex, patternOf } from './phrase-index.ts';
import { ProviderIndex } from './providers.ts';
import type { ArticleRules, CodeRule, Rules } from './rules.ts';

/** One phrase or reply of the content. */
export interface PhraseRule {
  /** As the writer wrote it. */
  text: string;
  pattern: Pattern;
  article: string;
  provider?: string;
  stage?: Stage;
  verdict?: Verdict;
  /** Replies: what it means at this service. */
  note?: string;
  /**
   * A service or a stage gives the same words another meaning (`Unknown user` at docomo): where the
   * stage speaks against it, they are not certain.
   */
  contested: boolean;
  /** Says little by itself: gives way to any phrase that is not general. */
  general: boolean;
  /** One short word (`spam`, `quota`): asked only where neither phrases nor a decided code answer. */
  word: boolean;
}

/** A service's own meaning of a code. */
export interface VendorCode {
  provider: string;
  article: string;
  verdict?: Verdict;
  note: string;
}

export interface Engine {
  phrases: PhraseIndex<PhraseRule>;
  articles: Map<string, ArticleRules>;
  providers: ProviderIndex;
  vendorCodes: Map<string, VendorCode[]>;
  codes: Map<string, CodeRule>;
}

const engines = new WeakMap<Rules, Engine>();

export function engineFor(rules: Rules): Engine {
  const made = engines.get(rules) ?? build(rules);
  engines.set(rules, made);
  return made;
}

function build(rules: Rules): Engine {
  const phrases = phraseRules(rules);
  const index = new PhraseIndex(phrases);
  markGeneral(phrases, index);
  markContested(phrases, index);
  return {
    phrases: index,
    articles: new Map(rules.articles.map((article) => [article.id, article])),
    providers: new ProviderIndex(rules.providers),
    vendorCodes: vendorCodes(rules),
    codes: codeRules(rules),
  };
}

function phraseRules({ articles, replies, codes }: Rules): PhraseRule[] {
  const own = articles.flatMap(({ id, phrases = [] }) =>
    phrases.map((phrase) => {
      const given = typeof phrase === 'string' ? { text: phrase } : phrase;
      return ruleOf({ ...given, article: id });
    }),
  );
  const names = Object.values(codes).flatMap(({ name, articles: [article] }) =>
    name !== undefined && article !== undefined && articles.some(({ id }) => id === article)
      ? [{ ...ruleOf({ text: name, article }), general: true }]
      : [],
  );
  return [...own, ...replies.map(({ codes: _, ...reply }) => ruleOf(reply)), ...names];
}

type Given = Pick<PhraseRule, 'text' | 'article' | 'provider' | 'stage' | 'verdict' | 'note'>;

const ruleOf = (given: Given): PhraseRule => ({
  ...given,
  pattern: patternOf(given.text),
  general: false,
  contested: false,
  word: given.text.length <= WORD_LETTERS,
});

/** `spam`, `policy`: so short that they stand in many a sentence. */
const WORD_LETTERS = 7;

/**
 * `Access denied` is general because `Access denied, banned sending IP` says more, in another
 * article; `retry timeout exceeded` because it tells how it ended, not why.
 */
function markGeneral(phrases: readonly PhraseRule[], index: PhraseIndex<PhraseRule>): void {
  for (const longer of phrases) {
    if (isOutcome(longer.text)) longer.general = true;
    // What one service says says nothing about everybody's `User unknown`.
    if (longer.provider ?? longer.stage ?? longer.note) continue;
    for (const { entry } of index.find(foldUnits(longer.text))) {
      const shorter = entry.pattern.weight < longer.pattern.weight;
      if (shorter && entry.article !== longer.article) entry.general = true;
    }
  }
}

function markContested(phrases: readonly PhraseRule[], index: PhraseIndex<PhraseRule>): void {
  for (const special of phrases) {
    if (!(special.provider ?? special.stage)) continue;
    for (const { entry } of index.find(foldUnits(special.text))) {
      const otherwise =
        special.article !== entry.article || (special.verdict ?? entry.verdict) !== entry.verdict;
      if (otherwise && entry.provider === undefined && entry.stage === undefined)
        entry.contested = true;
    }
  }
}

function vendorCodes({ replies }: Rules): Map<string, VendorCode[]> {
  const map = new Map<string, VendorCode[]>();
  for (const { codes = [], provider, article, verdict, note } of replies) {
    for (const code of codes)
      map.set(code, [...(map.get(code) ?? []), { provider, article, verdict, note }]);
  }
  return map;
}

/** Codes of the articles, and what the code pages add: other articles, and that it is undecided. */
function codeRules(rules: Rules): Map<string, CodeRule> {
  const map = new Map<string, CodeRule>();
  for (const { id, codes = [] } of rules.articles) {
    for (const code of codes) if (!map.has(code)) map.set(code, { articles: [id] });
  }
  for (const [code, { articles, undecided }] of Object.entries(rules.codes)) {
    const own = map.get(code)?.articles ?? [];
    const all = [...new Set([...own, ...articles])].filter((id) =>
      rules.articles.some((article) => article.id === id),
    );
    if (all.length > 0) map.set(code, undecided ? { articles: all, undecided } : { articles: all });
  }
  return map;
}

/** Verdict and lasting of an article; an article without rules of its own decides nothing. */
export function articleRules(
  engine: Engine,
  id: string,
): { verdict: Verdict; lasting: Lasting; title: string } {
  return engine.articles.get(id) ?? { verdict: 'retry', lasting: 'either', title: id };
}

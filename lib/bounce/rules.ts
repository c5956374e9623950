/**
 * The rules of diagnosis as data: what the content teaches, and nothing else.
 * Plain JSON, so that one compact file serves browser, worker and command line;
 * `lib/site/bounce-rules.ts` makes it from `content/`.
 */
import type { Lasting, Stage, Verdict } from './diagnosis.ts';

/** A text that stands in bounces; `*` is a variable part. A bare string has no conditions. */
export type Phrase = string | PhraseWithConditions;

export interface PhraseWithConditions {
  text: string;
  /** Only at this receiving service. */
  provider?: string;
  /** Only as an answer at this stage. */
  stage?: Stage;
  /** Wins over the article's. */
  verdict?: Verdict;
}

export interface ArticleRules {
  id: string;
  /** The article's title without its bracketed English: 「宛先のアドレスが見つからない」. */
  title: string;
  verdict: Verdict;
  lasting: Lasting;
  codes?: string[];
  phrases?: Phrase[];
}

/** What one service says in its own words and numbers, and what it means there. */
export interface ReplyRule {
  provider: string;
  text: string;
  article: string;
  stage?: Stage;
  verdict?: Verdict;
  codes?: string[];
  /** What it means there, in Japanese. */
  note: string;
}

export interface ProviderRules {
  id: string;
  name: string;
  domains: string[];
  hosts: string[];
  signs: string[];
}

/** What a number alone allows to say. */
export interface CodeRule {
  /** The articles that explain it, likeliest first. */
  articles: string[];
  /** The number alone does not decide. */
  undecided?: true;
  /** The code's official name, where it decides: some servers write it out as their answer. */
  name?: string;
}

export interface Rules {
  articles: ArticleRules[];
  replies: ReplyRule[];
  providers: ProviderRules[];
  codes: Record<string, CodeRule>;
}

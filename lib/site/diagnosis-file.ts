/** The file that diagnosis fetches on first use: the rules, and the words that answers are drawn with. */
import { createHash } from 'node:crypto';
import type { Article } from '../content/model.ts';
import { articleAddress } from '../links/address.ts';
import { USUAL_RULE } from '../list/row.ts';
import { bounceRules } from './bounce-rules.ts';
import type { HelpSite } from './site.ts';

export interface DiagnosisFile {
  /** Name with the hash of its content: `rules-1a2b3c4d5e6f.json`. */
  file: string;
  body: string;
}

export function diagnosisFile(site: HelpSite): DiagnosisFile {
  const { content } = site;
  const {
    verdicts = {},
    verdictTitle = '',
    reply = '{summary}\n{url}',
    repeat = USUAL_RULE,
    features,
  } = content.site;
  const body = JSON.stringify({
    rules: bounceRules(content),
    verdicts,
    verdictTitle,
    reply,
    repeat,
    /** Addresses are absolute: a reply is read elsewhere. */
    articles: Object.fromEntries(
      content.articles.map((article) => [article.id, words(site, article)]),
    ),
    codes: features.codes ? content.codes.map(({ code }) => code) : [],
  });
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { file: `rules-${hash}.json`, body };
}

/** Sections that say what to do next, the most helpful first; ids as the writers' guide names them. */
const NEXT_STEPS = ['check', 'list'];

function words(site: HelpSite, { id, title, summary, sections }: Article) {
  const next = NEXT_STEPS.find((step) => sections.some((section) => section.id === step));
  return { title, summary, address: site.absolute(articleAddress(id)), ...(next ? { next } : {}) };
}

/** Content → the rules of diagnosis: one compact file for browser, worker and command line. */
import type {
  ArticleRules,
  CodeRule,
  Phrase,
  ProviderRules,
  ReplyRule,
  Rules,
} from '../bounce/rules.ts';
import type { CodeEntry } from '../content/data-schema.ts';
import type { Article, Content } from '../content/model.ts';

/** Everything the content teaches about error mails. Order follows the reading order of the content. */
export function bounceRules(content: Content): Rules {
  const providers = content.providers.map(
    ({ id, name, domains, hosts, signs }): ProviderRules => ({ id, name, domains, hosts, signs }),
  );
  return {
    articles: content.articles.flatMap(articleRules),
    replies: content.articles.flatMap((article) => replyRules(article, content)),
    providers,
    codes: Object.fromEntries(content.codes.map((entry) => [entry.code, codeRule(entry)])),
  };
}

function articleRules({ id, title, error }: Article): ArticleRules[] {
  if (!error) return [];
  const rules: ArticleRules = {
    id,
    title: plainTitle(title),
    verdict: error.verdict,
    lasting: error.lasting,
  };
  if (error.codes.length > 0) rules.codes = error.codes;
  if (error.phrases.length > 0) rules.phrases = distinct(error.phrases);
  return [rules];
}

/** Names such as `Other undefined status` say nothing, and those of reply codes are whole sentences. */
const TELLING_NAME = /^(?!Other\b)[A-Z][A-Za-z/ -]{9,60}$/;

function codeRule({ code, name, verdict, articles }: CodeEntry): CodeRule {
  if (verdict === 'undecided') return { articles, undecided: true };
  return code.startsWith('5.') && TELLING_NAME.test(name) ? { articles, name } : { articles };
}

/** 「宛先のアドレスが見つからない(User unknown)」 → 「宛先のアドレスが見つからない」 */
const plainTitle = (title: string): string => title.replace(/\s*[((][^()()]*[))]\s*$/, '');

/** A phrase that is written twice under the same conditions counts once, whatever its case. */
function distinct(phrases: readonly Phrase[]): Phrase[] {
  const seen = new Map<string, Phrase>();
  for (const phrase of phrases) {
    const given = typeof phrase === 'string' ? { text: phrase } : phrase;
    const key = [given.text.toLowerCase(), given.provider, given.stage].join('\n');
    if (!seen.has(key)) seen.set(key, phrase);
  }
  return [...seen.values()];
}

/** A provider's article stands for the service in `providers.yml` that names it. */
function replyRules(article: Article, { providers }: Content): ReplyRule[] {
  const services = providers
    .filter((provider) => provider.article === article.id)
    .map(({ id }) => id);
  const ids = services.length > 0 ? services : [article.id];
  return ids.flatMap((provider) =>
    article.replies.map(({ id: _, ...reply }): ReplyRule => ({ provider, ...reply })),
  );
}

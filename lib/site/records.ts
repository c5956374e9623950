/** Content → what search can find. */

import type { CodeEntry, Provider } from '../content/data-schema.ts';
import type { Article, Content } from '../content/model.ts';
import { articleAddress, codeAddress } from '../links/address.ts';
import type { SearchRecord } from '../search/record.ts';

/** One record per section of every article, and one per code page where the site has them. */
export function searchRecords(content: Content): SearchRecord[] {
  const codes = content.site.features.codes ? content.codes : [];
  return [
    ...content.articles.flatMap((article) => articleRecords(article, content.providers)),
    ...codes.map(codeRecord),
  ];
}

function articleRecords(article: Article, providers: Provider[]): SearchRecord[] {
  const about = providers.filter((provider) => provider.article === article.id);
  const verdict = article.error?.verdict ?? null;
  return article.sections.map((section): SearchRecord => {
    const top = section.id === null;
    return {
      url: articleAddress(article.id, section.id),
      article: article.id,
      section: section.id,
      title: article.title,
      heading: section.heading,
      summary: article.summary,
      verdict,
      category: article.category,
      phrases: top ? errorTexts(article) : [],
      signs: top ? article.signs : [],
      // The codes in a service's own replies say what they mean there, not what the article answers.
      codes: top ? (article.error?.codes ?? []) : [],
      questions: top ? article.questions : [],
      body: section.text,
      names: about.flatMap(({ name, names }) => [name, ...names]),
      domains: about.flatMap(({ domains, hosts }) => [...new Set([...domains, ...hosts])]),
    };
  });
}

/** Phrases and replies, each once: what stands in the reader's mail. */
function errorTexts(article: Article): string[] {
  const phrases = (article.error?.phrases ?? []).map((phrase) =>
    typeof phrase === 'string' ? phrase : phrase.text,
  );
  return [...new Set([...phrases, ...article.replies.map((reply) => reply.text)])];
}

/** A code page is found by its number; in words, the articles it names answer better. */
function codeRecord(entry: CodeEntry): SearchRecord {
  return {
    url: codeAddress(entry.code),
    article: null,
    section: null,
    title: `${entry.code} ${entry.name}`,
    heading: null,
    summary: entry.meaning,
    verdict: entry.verdict === 'undecided' ? null : entry.verdict,
    category: null,
    phrases: [],
    codes: [entry.code],
    questions: [],
    body: '',
    articles: entry.articles,
  };
}

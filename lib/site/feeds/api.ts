/** Articles as tools of other houses read them (`api-schema.ts`). Every address is absolute. */
import type { Article } from '../../content/model.ts';
import { articleAddress } from '../../links/address.ts';
import type { HelpSite } from '../site.ts';
import { absoluteHtml } from './absolute-html.ts';
import { API_VERSION, type ArticleList, type WholeArticle } from './api-schema.ts';

export const apiAddress = (id: string): string => `/api/articles/${id}.json`;
export const markdownAddress = (id: string): string => `/articles/${id}.md`;
export const LIST_ADDRESS = '/api/articles.json';
export const SCHEMA_ADDRESS = '/api/schema.json';

/** `/api/articles.json`: all articles in reading order. */
export const articleList = (site: HelpSite): ArticleList => ({
  version: API_VERSION,
  schema: site.absolute(SCHEMA_ADDRESS),
  site: { name: site.content.site.name, url: site.absolute('/'), language: 'ja' },
  articles: site.content.articles.map((article) => entry(site, article)),
});

/** `/api/articles/<id>.json` */
export function wholeArticle(site: HelpSite, article: Article): WholeArticle {
  const { id, review = null, questions, signs, error, sections, sources, related } = article;
  const page = site.absolute(articleAddress(id));
  const judged = site.content.site.features.verdicts;
  return {
    version: API_VERSION,
    schema: site.absolute(SCHEMA_ADDRESS),
    ...entry(site, article),
    review,
    questions,
    signs,
    phrases: (error?.phrases ?? []).map((phrase) => {
      const { text, verdict, provider, stage } =
        typeof phrase === 'string' ? { text: phrase } : phrase;
      return {
        text,
        verdict: (judged && verdict) || null,
        provider: provider ?? null,
        stage: stage ?? null,
      };
    }),
    replies: article.replies.map(({ article: to, verdict, stage, codes, ...reply }) => ({
      id: reply.id,
      url: site.absolute(articleAddress(id, reply.id)),
      text: reply.text,
      note: reply.note,
      article: link(site, to),
      verdict: (judged && verdict) || null,
      stage: stage ?? null,
      codes: codes ?? [],
    })),
    sections: sections.map(({ id: section, depth, heading, html, text }) => ({
      id: section,
      url: site.absolute(articleAddress(id, section)),
      depth,
      heading,
      html: absoluteHtml(html, page),
      text,
    })),
    sources: sources.map(({ title, url = null, asOf = null }) => ({ title, url, asOf })),
    related: related.map((other) => link(site, other)).filter((other) => other !== null),
  };
}

function entry(site: HelpSite, article: Article): ArticleList['articles'][number] {
  const { id, title, summary, checked, error } = article;
  const category = site.content.categories.find((one) => one.id === article.category);
  return {
    id,
    url: site.absolute(articleAddress(id)),
    json: site.absolute(apiAddress(id)),
    markdown: site.absolute(markdownAddress(id)),
    title,
    summary,
    category: { id: article.category, title: category?.title ?? article.category },
    verdict: verdictOf(site, article),
    lasting: error?.lasting ?? null,
    codes: error?.codes ?? [],
    checked,
  };
}

/** The verdict in words; null where there is none, or the site gives none. */
export function verdictOf({ content: { site } }: HelpSite, { error }: Article) {
  const words = error && site.features.verdicts ? site.verdicts?.[error.verdict] : undefined;
  if (!error || !words) return null;
  return { key: error.verdict, word: words.word, label: words.label, note: words.note ?? null };
}

/** Null for a draft: its address does not answer yet. */
function link(site: HelpSite, id: string) {
  const article = site.article(id);
  return article ? { id, title: article.title, url: site.absolute(articleAddress(id)) } : null;
}

import type { Article, Content, Page } from './model.ts';
import { inReadingOrder } from './order.ts';
import type { ArticleSource, PageSource, Reading } from './reading.ts';

/** What readers get: no drafts, nothing that broke its schema, in reading order. */
export function publish(reading: Omit<Reading, 'content' | 'problems'>): Content | null {
  const { site, categories } = reading;
  if (!site.data || !categories.data) return null;
  return {
    site: site.data,
    categories: categories.data,
    articles: inReadingOrder(reading.articles.flatMap(articleOf), categories.data),
    pages: Object.fromEntries(reading.pages.flatMap(pageOf).map((page) => [page.name, page])),
    codes: reading.codes.data ?? [],
    synonyms: reading.synonyms.data ?? [],
    providers: reading.providers.data ?? [],
    redirects: reading.redirects.data ?? [],
  };
}

function articleOf({ data, id, file, document }: ArticleSource): Article[] {
  if (!data || data.draft) return [];
  const { sections, portable } = document;
  return [{ ...data, id, file, sections, portable }];
}

function pageOf({ data, name, file, document }: PageSource): Page[] {
  return data ? [{ ...data, name, file, sections: document.sections }] : [];
}

/** Articles as lists show them. */
import type { Article } from '../content/model.ts';
import { VERDICTS } from '../content/schema.ts';
import { articleAddress } from '../links/address.ts';
import type { HelpSite } from './site.ts';

/** @param wanted which articles; the reading order is kept */
export function articleEntries(site: HelpSite, wanted: (article: Article) => boolean) {
  const { features, verdicts } = site.content.site;
  return site.content.articles.filter(wanted).map((article) => {
    const key = article.error?.verdict;
    const words = key && features.verdicts ? verdicts?.[key] : undefined;
    return {
      title: article.title,
      summary: article.summary,
      href: site.href(articleAddress(article.id)),
      verdict: key && words ? { key, words } : null,
    };
  });
}

/** All articles by category, as the full index shows them; empty categories are left out. */
export function articleIndex(site: HelpSite) {
  return site.content.categories
    .map(({ id, title }) => ({
      id,
      title,
      href: site.href(`/categories/${id}/`),
      entries: articleEntries(site, (article) => article.category === id),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** Articles by verdict, in the order of the verdicts in `site.yml`. */
export function articlesByVerdict(site: HelpSite) {
  const { features, verdicts } = site.content.site;
  if (!features.verdicts || !verdicts) return [];
  return VERDICTS.map((key) => ({
    key,
    words: verdicts[key],
    links: site.content.articles
      .filter(({ error }) => error?.verdict === key)
      .map(({ id, title }) => ({ title, href: site.href(articleAddress(id)) })),
  })).filter(({ links }) => links.length > 0);
}

/**
 * Data blocks for search engines and previews (schema.org, JSON-LD). Only what the page itself shows:
 * the way up, and what an article is. `questions` are how readers may ask, they stand on no page, so
 * there is no FAQPage.
 */
import type { Article } from '../content/model.ts';
import { articleAddress, categoryAddress, codeAddress } from '../links/address.ts';
import type { HelpSite } from './site.ts';

interface Step {
  title: string;
  /** Without base path. */
  address: string;
}

/** One data block. */
type Block = Readonly<Record<string, unknown>>;

/** The way from the home page to an article, and the article. */
export function articleData(site: HelpSite, article: Article): Block {
  const { id, title, summary, checked, error } = article;
  const category = site.content.categories.find((one) => one.id === article.category);
  const url = site.absolute(articleAddress(id));
  return graph([
    breadcrumbs(site, [
      ...(category ? [{ title: category.title, address: categoryAddress(category.id) }] : []),
      { title, address: articleAddress(id) },
    ]),
    {
      // schema.org: troubleshooting is technical, an opening hour is not.
      '@type': error ? 'TechArticle' : 'Article',
      '@id': url,
      url,
      headline: title,
      description: summary,
      dateModified: checked,
      inLanguage: 'ja',
      publisher: { '@type': 'Organization', name: site.content.site.operator },
    },
  ]);
}

/** The way from the home page to a category, a code or another page. */
export const pathData = (site: HelpSite, steps: readonly Step[]): Block =>
  graph([breadcrumbs(site, steps)]);

export const categoryData = (site: HelpSite, category: { id: string; title: string }): Block =>
  pathData(site, [{ title: category.title, address: categoryAddress(category.id) }]);

/** @param list title of the list of codes */
export const codeData = (site: HelpSite, list: string, code: { code: string; name: string }) =>
  pathData(site, [
    { title: list, address: '/codes/' },
    { title: `${code.code} ${code.name}`, address: codeAddress(code.code) },
  ]);

/**
 * JSON that cannot end the element it stands in: `<` is written as an escape, so neither `</script`
 * nor `<!--` can occur (HTML §4.12.1.3).
 */
export const dataBlock = (data: Block): string => JSON.stringify(data).replaceAll('<', '\\u003c');

const graph = ([first, ...rest]: Block[]): Block =>
  rest.length === 0
    ? { '@context': 'https://schema.org', ...first }
    : { '@context': 'https://schema.org', '@graph': [first, ...rest] };

const breadcrumbs = (site: HelpSite, steps: readonly Step[]): Block => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ title: site.content.site.name, address: '/' }, ...steps].map(
    ({ title, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: site.absolute(address),
    }),
  ),
});

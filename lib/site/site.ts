/** What the pages are drawn from: the content, and where it is published. */
import { loadContent } from '../content/load.ts';
import type { Article, Content, Page, PageName } from '../content/model.ts';
import { withBase } from '../links/address.ts';
import { type Published, publishedAt } from '../links/base.ts';
import { type Environment, readEnvironment } from './env.ts';

export interface HelpSite extends Published {
  content: Content;
  /** Address of ours with the base path, for `href`. */
  href(address: string): string;
  /** Absolute address, for canonical links, feeds and replies. */
  absolute(address: string): string;
  article(id: string): Article | undefined;
  page(name: PageName): Page | undefined;
}

/** Every page asks several times; a table of all articles for each would make a build quadratic. */
const sites = new WeakMap<Content, Map<string, HelpSite>>();

/** The site of this build; content is read once and again when a file changes. */
export async function currentSite(env: Environment = readEnvironment()): Promise<HelpSite> {
  const { basePath } = publishedAt(env.siteUrl ?? 'http://localhost/');
  const content = loadContent(env.contentDir, { basePath, watch: !env.production });
  const url = env.siteUrl ?? content.site.url;
  const known = sites.get(content) ?? new Map<string, HelpSite>();
  sites.set(content, known);
  const site = known.get(url) ?? siteAt(content, publishedAt(url).origin, basePath);
  known.set(url, site);
  return site;
}

function siteAt(content: Content, origin: string, basePath: string): HelpSite {
  const byId = new Map(content.articles.map((article) => [article.id, article]));
  return {
    origin,
    basePath,
    content,
    href: (address) => withBase(basePath, address),
    absolute: (address) => `${origin}${withBase(basePath, address)}`,
    article: (id) => byId.get(id),
    page: (name) => content.pages[name],
  };
}

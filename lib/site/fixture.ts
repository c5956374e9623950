/** Sites for tests, read from any content folder. Tests only. */
import { currentSite, type HelpSite } from './site.ts';

/** Published below a base path: what forgets it, fails. */
export const SITE_URL = 'https://example.co.jp/help/';

/** @param dir folder of the content, from the project's root */
export const siteFrom = (dir: string): Promise<HelpSite> =>
  currentSite({
    contentDir: dir,
    siteUrl: SITE_URL,
    exportDir: 'out',
    oneFileUpTo: null,
    port: 0,
    production: true,
    chromium: null,
    contentFile: null,
    path: [],
  });

/** The site without any article, as a new one begins. */
export const emptied = (site: HelpSite): HelpSite => ({
  ...site,
  content: { ...site.content, articles: [] },
  article: () => undefined,
});

/** The exports that e2e runs on: the site at a host's root, under a base path, and another subject. */
export interface TestSite {
  name: string;
  port: number;
  exportDir: string;
  contentDir: string;
  siteUrl: string;
  /** Sections that the search index may have as one file; unset: as many as are sensible. */
  oneFileUpTo?: number;
}

const site = (name: string, port: number, basePath: string, contentDir: string): TestSite => ({
  name,
  port,
  exportDir: `.cache/e2e/${name}`,
  contentDir,
  siteUrl: `http://localhost:${port}${basePath}`,
});

export const ROOT = site('root', 4173, '/', 'content');
/** Its index is in pieces: whatever is tested at the root holds for a large site as well. */
export const HELP = { ...site('help', 4174, '/help/', 'content'), oneFileUpTo: 0 };
export const TINY = site('tiny', 4175, '/', 'e2e/tiny-content');
export const SITES: readonly TestSite[] = [ROOT, HELP, TINY];

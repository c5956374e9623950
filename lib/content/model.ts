/** What the rest of the project sees of `content/`: read, validated, in reading order. */

import type { Section } from '../markdown/document.ts';
import type { Category, CodeEntry, Provider, Redirect, Site, SynonymGroup } from './data-schema.ts';
import type { ArticleMeta } from './schema.ts';

export type { Place, Problem, Section } from '../markdown/document.ts';

export interface Article extends ArticleMeta {
  id: string;
  file: string;
  /** First the lead (`id: null`), then every h2/h3 in order. */
  sections: Section[];
  /** The Markdown for other programs, addresses still open: `portableMarkdown` closes them. */
  portable: string;
}

/** `content/<name>.md`: a page of its own address that is not an article. */
export interface Page {
  name: PageName;
  file: string;
  title: string;
  summary: string;
  checked: string;
  sections: Section[];
}
export const PAGE_NAMES = ['privacy', 'receive', 'accessibility', 'flyer'] as const;
export type PageName = (typeof PAGE_NAMES)[number];

export interface Content {
  site: Site;
  categories: Category[];
  /** Published articles in reading order: by category, then as `categories.yml` lists them, then by id. */
  articles: Article[];
  pages: Partial<Record<PageName, Page>>;
  codes: CodeEntry[];
  synonyms: SynonymGroup[];
  providers: Provider[];
  redirects: Redirect[];
}

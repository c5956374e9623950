/** What was read, with the place of everything: the material of the checks (design §5). */
import type { MarkdownDocument, Problem } from '../markdown/document.ts';
import type { Category, CodeEntry, Provider, Redirect, Site, SynonymGroup } from './data-schema.ts';
import type { Content, PageName } from './model.ts';
import type { ArticleMeta, PageMeta } from './schema.ts';
import type { YamlSource } from './yaml.ts';

/** A YAML file, or the front matter of a Markdown file. */
export interface DataSource<T> {
  file: string;
  /** Null when the file broke its schema; the problems say how. */
  data: T | null;
  yaml: YamlSource;
}

export interface ArticleSource extends DataSource<ArticleMeta> {
  id: string;
  document: MarkdownDocument;
}

export interface PageSource extends DataSource<PageMeta> {
  name: PageName;
  document: MarkdownDocument;
}

/** The YAML files of `content/`; the optional ones are empty lists where there is no file. */
export interface DataFiles {
  site: DataSource<Site>;
  categories: DataSource<Category[]>;
  codes: DataSource<CodeEntry[]>;
  synonyms: DataSource<SynonymGroup[]>;
  providers: DataSource<Provider[]>;
  redirects: DataSource<Redirect[]>;
}

export interface Reading extends DataFiles {
  /** Folder as it is shown in places: `content`. */
  root: string;
  /** Every file below it, `/`-separated, sorted: `articles/user-unknown.md`. */
  files: string[];
  /** Every article that could be taken apart, drafts included, by id. */
  articles: ArticleSource[];
  pages: PageSource[];
  /** `published.txt`; empty where there is no file. */
  ledger: { file: string; text: string };
  /** Broken encoding, YAML, schema and Markdown. The rules of `lib/checks` come on top. */
  problems: Problem[];
  /** What can be published; null when `site.yml` or `categories.yml` cannot be used. */
  content: Content | null;
}

/** One findable thing: an article's top, one of its sections, or a code page. */
export interface SearchRecord {
  /** Address without base path: `/articles/user-unknown/#check`, `/codes/5-1-1/`. */
  url: string;
  /** Article id, or null for a page that is not an article. */
  article: string | null;
  section: string | null;
  title: string;
  heading: string | null;
  /** One or two sentences shown under the result. */
  summary: string;
  /** Key of the verdict whose badge is shown (labels come from `site.yml`), or null. */
  verdict: string | null;
  /** Category id, for filters; null for code pages. */
  category: string | null;
  /** Error texts as they stand in mails: phrases and replies. */
  phrases: string[];
  /** How such mails begin: senders, subjects, greetings. Every pasted mail has some. */
  signs?: string[];
  codes: string[];
  questions: string[];
  body: string;
  /**
   * A page about one named thing only (a mail service): what people call it, and its domains.
   * Queries and pastes that name another thing, or none, have other pages to go to.
   */
  names?: string[];
  domains?: string[];
  /** Code pages: ids of the articles that explain the code, the likeliest first. */
  articles?: string[];
}

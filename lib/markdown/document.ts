/** What a Markdown file becomes: sections to show and search, and everything a check may ask about. */

/** A place in a content file; line and column count from 1, as editors do. */
export interface Place {
  /** Path from the project's root, with `/`: `content/articles/user-unknown.md`. */
  file: string;
  line: number;
  column: number;
}

/** A broken rule in content, with the way out of it (printed by `npm run check:content`). */
export interface Problem extends Place {
  /** Name of the rule, e.g. `schema`, `heading-id`, `dead-link`. */
  rule: string;
  /** What is wrong, in Japanese, for the writer. */
  message: string;
  /** The line to write instead. */
  fix: string;
}

/** One heading and what stands below it up to the next heading; the lead has `id: null`. */
export interface Section {
  id: string | null;
  /** Retired ids that still lead here; drawn as empty anchors. */
  aliases: string[];
  depth: 2 | 3 | null;
  heading: string | null;
  /** Sanitised HTML of the section without its heading. */
  html: string;
  /** Plain text of the section without its heading, for search and replies. */
  text: string;
}

/** A heading as written, also one that a check will refuse (h1, h4, no id). */
export interface Heading extends Place {
  depth: 1 | 2 | 3 | 4 | 5 | 6;
  text: string;
  id: string | null;
  aliases: string[];
}

export interface Link extends Place {
  /** As written, without base path. */
  address: string;
  text: string;
}

export interface Image extends Place {
  /** As written, without base path. */
  address: string;
  alt: string;
}

export interface MarkdownDocument {
  /** First the lead, then every h2 and h3 in order. */
  sections: Section[];
  /** The Markdown for other programs, addresses still open: `portableMarkdown` closes them. */
  portable: string;
  headings: Heading[];
  links: Link[];
  images: Image[];
  /** What the dialect of `content/README.md` does not know; the text itself is still readable. */
  problems: Problem[];
}

export interface MarkdownOptions {
  /** Path of the file, for places. */
  file: string;
  /** Line of the file on which the Markdown begins (below the front matter); 1 if left out. */
  firstLine?: number;
  /** Puts the base path before an address that starts with `/`. */
  href: (address: string) => string;
  /** The finished `href` of the page about a code (`550`, `5.1.1`, `550 5.1.1`), or null. */
  codeHref?: (code: string) => string | null;
  /** Size in CSS pixels, so that a page does not jump while its images load. */
  imageSize?: (address: string) => { width: number; height: number } | null;
  /** Visible titles of the boxes. */
  labels?: { note: string; caution: string };
}

import type { Reading } from '../content/reading.ts';
import type { MarkdownDocument } from '../markdown/document.ts';

/** A Markdown text of the site, with the name of its page. */
export interface NamedDocument {
  name: string;
  document: MarkdownDocument;
}

/** Articles and pages, for the rules that hold for every text. */
export const documents = ({ articles, pages }: Reading): NamedDocument[] => [
  ...articles.map(({ id, document }) => ({ name: id, document })),
  ...pages,
];

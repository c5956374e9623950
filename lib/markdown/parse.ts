import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/**
 * `singleTilde`: Japanese writers use `~` for ranges; 「10~20件、30~40件」 would strike out the middle.
 */
const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .freeze();

/** Markdown → syntax tree; never throws, every string is Markdown. */
export const parseMarkdown = (source: string): Root => parser.parse(source);

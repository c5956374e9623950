import type { Heading as HeadingNode, Root, RootContent } from 'mdast';
import { inlineReferences, linkCodes, readAddresses } from './addresses.ts';
import type { Heading, MarkdownDocument, MarkdownOptions, Section } from './document.ts';
import { readHeading } from './heading.ts';
import { htmlWriter } from './html.ts';
import { joinJapaneseLines } from './line-breaks.ts';
import { takeLiterally } from './literal.ts';
import { tooDeep } from './nesting.ts';
import { parseMarkdown } from './parse.ts';
import { placeOf } from './place.ts';
import { portableSource } from './portable.ts';
import { refusals } from './refuse.ts';
import { plainText } from './text.ts';

/** Visible titles of the boxes, where a site names no others. */
export const LABELS = { note: 'メモ', caution: '注意' };

/**
 * Reads the Markdown of `content/README.md` into sections. Never throws.
 *
 * ```ts
 * readMarkdown('はじめ。\n\n## 確かめること {#check}\n\n`550`', { file: 'a.md', href: (a) => a });
 * // sections: [{ id: null, text: 'はじめ。' … }, { id: 'check', heading: '確かめること' … }]
 * ```
 */
export function readMarkdown(markdown: string, options: MarkdownOptions): MarkdownDocument {
  // Empty lines in place of the front matter keep every line number true to the file.
  const source = '\n'.repeat((options.firstLine ?? 1) - 1) + markdown;
  const deep = tooDeep(source, options.file);
  const tree = parseMarkdown(deep ? '' : source);
  const labels = options.labels ?? LABELS;
  const portable = portableSource(tree, deep ? '' : source, labels);
  takeLiterally(tree, source);
  inlineReferences(tree);
  const problems = refusals(tree, deep ? '' : source, options.file);
  joinJapaneseLines(tree);
  const { links, images } = readAddresses(tree, options);
  if (options.codeHref) linkCodes(tree, options.codeHref);

  const headings: Heading[] = [];
  const parts: { head: Heading | null; nodes: RootContent[] }[] = [{ head: null, nodes: [] }];
  for (const node of tree.children) {
    if (node.type !== 'heading') {
      parts.at(-1)?.nodes.push(node);
      continue;
    }
    const heading = headingOf(node, options.file);
    headings.push(heading);
    if (heading.depth === 2 || heading.depth === 3) parts.push({ head: heading, nodes: [] });
    else parts.at(-1)?.nodes.push({ type: 'paragraph', children: node.children });
  }
  const write = htmlWriter(labels);
  const sections = parts.map(({ head, nodes }) => sectionOf(head, nodes, write));
  return { sections, portable, headings, links, images, problems: deep ? [deep] : problems };
}

function headingOf(node: HeadingNode, file: string): Heading {
  return { ...placeOf(node, file), depth: node.depth, ...readHeading(node) };
}

function sectionOf(
  head: Heading | null,
  nodes: Root['children'],
  write: (nodes: RootContent[]) => string,
): Section {
  return {
    id: head?.id ?? null,
    aliases: head?.aliases ?? [],
    depth: head?.depth === 2 || head?.depth === 3 ? head.depth : null,
    heading: head?.text ?? null,
    html: write(nodes),
    text: plainText(nodes),
  };
}

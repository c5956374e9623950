import type { Code, Definition, Heading, Image, Link, Nodes } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import { readHeading } from './heading.ts';
import { parseMarkdown } from './parse.ts';

export interface PortableOptions {
  /** Absolute address for one of ours (`/…`) or of the same page (`#…`). */
  absolute: (address: string) => string;
  /** Visible titles of the boxes. */
  labels: { note: string; caution: string };
}

/** A piece of the source, as offsets, and what stands there instead. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * An article's Markdown as any other program reads it: headings without `{#id}`, boxes as quotes under
 * their title, the translation of a mail's text below it, addresses absolute. Everything else stays as
 * its writer wrote it; a printer of syntax trees would escape half of the punctuation.
 */
export function portableMarkdown(source: string, options: PortableOptions): string {
  const edits: Edit[] = [];
  visit(parseMarkdown(source), (node) => {
    if (node.type === 'containerDirective') {
      edits.push(boxEdit(node, source, options));
      return SKIP;
    }
    edits.push(...editsOf(node, source, options.absolute));
    return undefined;
  });
  let result = '';
  let from = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    result += source.slice(from, start) + text;
    from = end;
  }
  // Not `trim`: an indented first line is code.
  return (result + source.slice(from)).replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}

/** Text as Markdown that reads the same: for titles and summaries, which are no Markdown. */
export const markdownText = (text: string): string =>
  text.replaceAll(/[\\`*_~[\]<]|&(?=#?\w+;)/g, '\\$&');

function editsOf(node: Nodes, source: string, absolute: PortableOptions['absolute']): Edit[] {
  switch (node.type) {
    case 'heading':
      return headingEdit(node, source);
    case 'code':
      return node.lang === 'mail' ? mailEdits(node, source) : [];
    case 'link':
      return ours(node.url) ? linkEdit(node, source, absolute(node.url)) : [];
    case 'image':
    case 'definition':
      return ours(node.url) ? [{ ...span(node), text: written(node, absolute(node.url)) }] : [];
    default:
      return [];
  }
}

const ours = (url: string): boolean => /^(?:\/(?!\/)|#)/.test(url);

const span = ({ position }: Nodes) => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** `## 確かめること {#check}` loses its braces. */
function headingEdit(node: Heading, source: string): Edit[] {
  if (readHeading(node).id === null) return [];
  const { start, end } = span(node);
  const open = source.lastIndexOf('{', end);
  const close = source.indexOf('}', open) + 1;
  return [{ start: start + source.slice(start, open).trimEnd().length, end: close, text: '' }];
}

/** A fence that says `mail`: the translation leaves the first line and follows as a paragraph. */
function mailEdits(node: Code, source: string): Edit[] {
  const { start, end } = span(node);
  const firstLine = /^[^\n]*/.exec(source.slice(start, end))?.[0] ?? '';
  const marks = /^(`+|~+)/.exec(firstLine)?.[0];
  if (!marks) return [];
  const opening = { start: start + marks.length, end: start + firstLine.length, text: '' };
  if (!node.meta) return [opening];
  const indent = indentOf(source, start);
  const caption = `\n${indent.trimEnd()}\n${indent}${markdownText(node.meta)}`;
  return [opening, { start: end, end, text: caption }];
}

/** Only what follows the link's words: they may hold code. An address in plain sight has no brackets. */
function linkEdit(node: Link, source: string, url: string): Edit[] {
  const { start, end } = span(node);
  if (source[start] !== '[') return [];
  const last = node.children.at(-1);
  return [{ start: last ? span(last).end : start + 1, end, text: `](${url})` }];
}

const written = (node: Image | Definition, url: string): string =>
  node.type === 'image'
    ? `![${markdownText(node.alt ?? '')}](${url})`
    : `[${node.label ?? node.identifier}]: ${url}`;

/** `:::note` … `:::` becomes a quote that begins with the box's title. */
function boxEdit(node: ContainerDirective, source: string, options: PortableOptions): Edit {
  const { start, end } = span(node);
  const indent = indentOf(source, start);
  const [first, last] = [node.children.at(0), node.children.at(-1)];
  const inner =
    first && last
      ? source
          .slice(lineStart(source, span(first).start), span(last).end)
          .split('\n')
          .map((line) => withoutIndent(line, indent))
          .join('\n')
      : '';
  const label = node.name === 'caution' ? options.labels.caution : options.labels.note;
  const lines = inner === '' ? [] : ['', ...portableMarkdown(inner, options).split('\n')];
  const quoted = [`**${label}**`, ...lines].map((line) => `> ${line}`.trimEnd());
  return { start, end, text: quoted.join(`\n${indent}`) };
}

/** An empty line of a quote is `>` alone, one of a list nothing at all. */
function withoutIndent(line: string, indent: string): string {
  const found = [indent, indent.trimEnd()].find((start) => line.startsWith(start)) ?? '';
  return line.slice(found.length);
}

const lineStart = (source: string, at: number): number => source.lastIndexOf('\n', at - 1) + 1;

/** What begins the next line of the same block: in a list, the item's mark is not repeated. */
const indentOf = (source: string, at: number): string =>
  source.slice(lineStart(source, at), at).replaceAll(/[^>]/g, ' ');

import type { Code, Definition, Heading, Image, Link, Nodes, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import { hasIds } from './heading.ts';
import { parseMarkdown } from './parse.ts';

/** Visible titles of the boxes. */
interface Labels {
  note: string;
  caution: string;
}

/** Stands on both sides of an address of ours; Markdown knows no such character (CommonMark §2.3). */
const EDGE = '\0';
const ADDRESS = new RegExp(`${EDGE}([^${EDGE}]*)${EDGE}`, 'g');

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
 * @param absolute address for one of ours (`/…`) or of the same page (`#…`)
 */
export const portableMarkdown = (portable: string, absolute: (address: string) => string): string =>
  portable.replaceAll(ADDRESS, (_, address: string) => absolute(address));

/** The same with addresses still open, from an article that is parsed anyhow. @param tree as parsed */
export function portableSource(tree: Root, written: string, labels: Labels): string {
  const source = written.replaceAll(EDGE, '\ufffd');
  const edits: Edit[] = [];
  visit(tree, (node) => {
    if (node.type === 'containerDirective') {
      edits.push(boxEdit(node, source, labels));
      return SKIP;
    }
    edits.push(...editsOf(node, source));
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

const open = (address: string): string => EDGE + address + EDGE;

function editsOf(node: Nodes, source: string): Edit[] {
  switch (node.type) {
    case 'heading':
      return headingEdit(node, source);
    case 'code':
      return node.lang === 'mail' ? mailEdits(node, source) : [];
    case 'link':
      return ours(node.url) ? linkEdit(node, source, open(node.url)) : [];
    case 'image':
    case 'definition':
      return ours(node.url) ? [{ ...span(node), text: withUrl(node, open(node.url)) }] : [];
    default:
      return [];
  }
}

const ours = (url: string): boolean => /^(?:\/(?!\/)|#)/.test(url);

const lineOf = ({ position }: Nodes): number => position?.start.line ?? 0;

const span = ({ position }: Nodes) => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** `## 確かめること {#check}` loses its braces. */
function headingEdit(node: Heading, source: string): Edit[] {
  if (!hasIds(node)) return [];
  const { start, end } = span(node);
  const brace = source.lastIndexOf('{', end);
  const close = source.indexOf('}', brace) + 1;
  return [{ start: start + source.slice(start, brace).trimEnd().length, end: close, text: '' }];
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

const withUrl = (node: Image | Definition, url: string): string =>
  node.type === 'image'
    ? `![${markdownText(node.alt ?? '')}](${url})`
    : `[${node.label ?? node.identifier}]: ${url}`;

/** `:::note` … `:::` becomes a quote that begins with the box's title. */
function boxEdit(node: ContainerDirective, source: string, labels: Labels): Edit {
  const { start, end } = span(node);
  const indent = indentOf(source, start);
  // On the line of the box's own marks stands a title, which the dialect refuses.
  const below = node.children.filter((child) => lineOf(child) > lineOf(node));
  const [first, last] = [below.at(0), below.at(-1)];
  const inner =
    first && last
      ? source
          .slice(lineStart(source, span(first).start), span(last).end)
          .split('\n')
          .map((line) => withoutIndent(line, indent))
          .join('\n')
      : '';
  const label = node.name === 'caution' ? labels.caution : labels.note;
  // Without its indentation the inside has other offsets, so it is parsed by itself.
  const text = portableSource(parseMarkdown(inner), inner, labels);
  const lines = text === '' ? [] : ['', ...text.split('\n')];
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

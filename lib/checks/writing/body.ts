import { SKIP, visit } from 'unist-util-visit';
import { hasIds } from '../../markdown/heading.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import { type Range, replace } from './ranges.ts';

/** Markdown without the marks that only this project knows: `:::note`, `:::`, `{#check}`. */
export function bodyOf(markdown: string): string {
  const marks: Range[] = [];
  visit(parseMarkdown(markdown), (node) => {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? 0;
    if (node.type === 'containerDirective') {
      marks.push([from, lineEnd(markdown, from)]);
      const last = markdown.lastIndexOf('\n', to - 1) + 1;
      // A box that nobody closed ends with its last paragraph.
      if (/^\s*:+\s*$/.test(markdown.slice(last, to))) marks.push([last, to]);
    }
    if (node.type !== 'heading') return;
    if (hasIds(node)) marks.push([markdown.lastIndexOf('{', to), to]);
    return SKIP;
  });
  return replace(markdown, marks.sort(byStart), ' ');
}

const byStart = (a: Range, b: Range): number => a[0] - b[0];

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/**
 * The same text with 「…」 emptied (「ーー」): what stands there is a reader's, a screen's or a
 * counterpart's wording, and is quoted as it is.
 */
export function withoutQuotations(text: string): string {
  const inside: Range[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    // No quotation crosses a line; one that nobody closed ends with it.
    if (letter === '\n') open.length = 0;
    else if (letter === '「') open.push(at + 1);
    else if (letter === '」') {
      const start = open.pop();
      if (start !== undefined && open.length === 0) inside.push([start, at]);
    }
  }
  return replace(text, inside, 'ー');
}

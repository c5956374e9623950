/** Marks in an article what was searched for, without touching its text: CSS Custom Highlight API. */
import { highlight } from '../../../lib/text/highlight.ts';
import { searchData } from './engine.ts';

/** Name of the highlight in the stylesheet. */
const FOUND = 'found';

/** Parameter that carries words and codes to an article; a paste never travels in it. */
export const MARK_PARAMETER = 'hl';

export async function markIn(root: Element, query: string, index: string): Promise<void> {
  if (!('highlights' in CSS)) return;
  const { ask } = await searchData(index);
  const common = new Set((await ask(query, { limit: 1 })).common);
  const telling = rangesIn(root, query, (term) => !common.has(term));
  const ranges = telling.length > 0 ? telling : rangesIn(root, query, () => true);
  CSS.highlights.set(FOUND, new Highlight(...ranges));
}

function rangesIn(root: Element, query: string, keep: (term: string) => boolean): Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    let at = 0;
    for (const { text, mark } of highlight(node.nodeValue ?? '', query, keep)) {
      if (mark) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        ranges.push(range);
      }
      at += text.length;
    }
  }
  return ranges;
}

/** Sanitised HTML of a section, for readers that do not stand on its page. */
import { parseFragment } from 'parse5';
import { elements } from '../export/dom.ts';

const ADDRESSES = new Set(['href', 'src']);

/**
 * Makes every address in a piece of HTML absolute; everything else stays byte for byte.
 * @param page absolute address of the page that the piece stands on
 * @example absoluteHtml('<a href="#list">', 'https://example.jp/a/') // '<a href="https://example.jp/a/#list">'
 */
export function absoluteHtml(html: string, page: string): string {
  let result = '';
  let from = 0;
  for (const element of elements(parseFragment(html, { sourceCodeLocationInfo: true }))) {
    for (const { name, value } of element.attrs) {
      const place = element.sourceCodeLocation?.attrs?.[name];
      if (!place || !ADDRESSES.has(name) || !URL.canParse(value, page)) continue;
      const address = escapeAttribute(new URL(value, page).href);
      result += `${html.slice(from, place.startOffset)}${name}="${address}"`;
      from = place.endOffset;
    }
  }
  return result + html.slice(from);
}

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

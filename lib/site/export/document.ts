/** Turns a page as Next exports it into a document: no framework script, no payload. */
import {
  attribute,
  descendants,
  type Element,
  elements,
  isElement,
  type Node,
  parseHtml,
  without,
} from './dom.ts';
import { isFrameworkScript } from './scripts.ts';

/**
 * @param assets address below which our own files stand, e.g. `/help/assets/`
 * @param page the tree of `html`, where it was read already
 */
export function toDocument(html: string, assets: string, page = parseHtml(html)): string {
  const dead: Node[] = [];
  for (const node of descendants(page)) {
    if (node.nodeName === '#comment' && !isOutlined(node)) dead.push(node);
    if (
      isElement(node) &&
      (isFrameworkScript(node, assets) || isScriptPreload(node) || isEmptyHost(node))
    ) {
      dead.push(node);
    }
  }
  return without(html, dead);
}

/** React's marks of a boundary whose content arrives later: the guard must see them. */
const isOutlined = (node: Node): boolean => 'data' in node && /^\$[?~!]/.test(node.data);

const isScriptPreload = (element: Element): boolean =>
  element.tagName === 'link' &&
  (attribute(element, 'rel') === 'modulepreload' || attribute(element, 'as') === 'script');

/** `<div hidden><!--$--><!--/$--></div>`: where React would put streamed metadata. */
const isEmptyHost = (element: Element): boolean =>
  element.tagName === 'div' &&
  element.attrs.length === 1 &&
  attribute(element, 'hidden') !== null &&
  element.childNodes.every((child) => child.nodeName === '#comment');

/** Puts a piece of HTML at the end of the head. @throws when the page has no `</head>` */
export function intoHead(html: string, piece: string): string {
  for (const element of elements(parseHtml(html))) {
    const end = element.tagName === 'head' ? element.sourceCodeLocation?.endTag : undefined;
    if (end) return html.slice(0, end.startOffset) + piece + html.slice(end.startOffset);
  }
  throw new Error('The page has no </head>');
}

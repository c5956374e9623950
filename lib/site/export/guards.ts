/** What no document may hold. Each guard names the page and what stands in it; the build stops. */
import {
  attribute,
  descendants,
  type Element,
  elements,
  isElement,
  type Node,
  ownText,
  parseHtml,
} from './dom.ts';
import { isDataScript, isOwnScript, isScript } from './scripts.ts';

const FRAMEWORK_MARKS = ['__next_f', 'TURBOPACK', 'webpackChunk', '/_next/static/chunks/', '$RC('];

/**
 * Reasons why a page is not a document; empty when it is.
 * @param assets address below which our own files stand
 */
export function documentFaults(html: string, assets: string): string[] {
  const faults: string[] = [];
  for (const node of descendants(parseHtml(html))) {
    const comment = commentFault(node);
    if (comment) faults.push(comment);
    if (isElement(node)) faults.push(...elementFaults(node, assets));
  }
  for (const mark of FRAMEWORK_MARKS) {
    if (inMarkup(html, mark)) faults.push(`the framework's "${mark}" is left`);
  }
  return faults;
}

const commentFault = (node: Node): string | null =>
  node.nodeName === '#comment' && 'data' in node && /^\$[?~!]/.test(node.data)
    ? 'a Suspense boundary was outlined: its content would need script to appear'
    : null;

function elementFaults(element: Element, assets: string): string[] {
  const faults: string[] = [];
  const name = `<${element.tagName}>`;
  if (isScript(element) && !isDataScript(element) && !isOwnScript(element, assets)) {
    faults.push(
      `a script that is not ours: ${attribute(element, 'src') ?? ownText(element).slice(0, 60)}`,
    );
  }
  const id = attribute(element, 'id') ?? '';
  if (/^[BPS]:/.test(id)) faults.push(`${name} id="${id}" is React's place for streamed content`);
  for (const attr of element.attrs) {
    if (attr.name.startsWith('on')) faults.push(`an event handler ${attr.name} on ${name}`);
    if (attr.name === 'style') faults.push(`an inline style on ${name}: the policy forbids it`);
    if (
      /^(?:href|src|action|formaction)$/.test(attr.name) &&
      /^\s*(?:javascript|data):/i.test(attr.value)
    ) {
      faults.push(`a ${attr.name} that runs or embeds: ${attr.value.slice(0, 40)}`);
    }
  }
  if (element.tagName === 'style') faults.push('an inline <style>: the policy forbids it');
  return faults;
}

/** A mark in prose (an article may speak of it) is harmless; in a tag or a script it is not. */
function inMarkup(html: string, mark: string): boolean {
  if (!html.includes(mark)) return false;
  for (const element of elements(parseHtml(html))) {
    if (element.attrs.some((attr) => attr.value.includes(mark))) return true;
    if (isScript(element) && ownText(element).includes(mark)) return true;
  }
  return false;
}

/** A page that only stands in for one that does not exist on this site (design §3). */
export function isAbsent(html: string): boolean {
  if (!html.includes('data-absent')) return false;
  for (const element of elements(parseHtml(html))) {
    if (attribute(element, 'data-absent') !== null) return true;
  }
  return false;
}

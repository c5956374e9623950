/** Telling the scripts of a page apart. */
import { attribute, type Element, ownText } from './dom.ts';

/** `speculationrules` are read by the browser, JSON is data: neither is executed. */
const DATA_TYPES = new Set(['speculationrules', 'application/json', 'application/ld+json']);

export const isScript = (element: Element): boolean => element.tagName === 'script';

export const isDataScript = (element: Element): boolean =>
  isScript(element) && DATA_TYPES.has((attribute(element, 'type') ?? '').toLowerCase());

/** Our own enhancement file: an external script below `assets`. */
export function isOwnScript(element: Element, assets: string): boolean {
  const src = attribute(element, 'src');
  return isScript(element) && src?.startsWith(assets) === true && ownText(element) === '';
}

/** Everything that Next adds to run React: external chunks, inline bootstrap, inline payload. */
export const isFrameworkScript = (element: Element, assets: string): boolean =>
  isScript(element) && !isDataScript(element) && !isOwnScript(element, assets);

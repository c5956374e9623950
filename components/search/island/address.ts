/** Where a query may travel: words and codes in `?q=`, pastes only behind `#`, which no server sees. */
import { carriedText } from '../../../lib/links/carried.ts';
import { isPaste } from '../../../lib/text/query-kind.ts';

/** Longest text carried to the search page; a bounce says its reason long before. */
const CARRIED_LENGTH = 200_000;

/** @param action address of the search page */
export function searchAddress(action: string, text: string): string {
  const separator = isPaste(text) || text.includes('@') ? '#' : '?';
  return `${action}${separator}q=${encodeURIComponent(wellFormed(text.slice(0, CARRIED_LENGTH)))}`;
}

/**
 * The query that this page was opened with. A text behind `#` is taken out of the address at once:
 * nothing pasted stays in the history.
 */
export function takeQuery(): string | null {
  const carried = carriedText(location.hash, 'q');
  if (carried !== null) {
    history.replaceState(null, '', location.pathname);
    return carried;
  }
  return new URLSearchParams(location.search).get('q');
}

/** A lone surrogate makes `encodeURIComponent` throw. */
const wellFormed = (text: string): string =>
  text.replaceAll(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );

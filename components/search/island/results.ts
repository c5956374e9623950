/** What a search found, as the search page shows it. */
import type { Answer } from '../../../lib/answer/answer.ts';
import { codeAddress } from '../../../lib/links/address.ts';
import type { Hit } from '../../../lib/search/hit.ts';
import { element } from '../../ui/dom.ts';
import { hitParts, hitPhrase, hitSummary, marksOf } from './draw-hit.ts';
import type { SearchData } from './engine.ts';
import { MARK_PARAMETER } from './marks.ts';
import { WORDS } from './words.ts';

/** Below this share of the first score a hit only shares a word with the query. */
const TAIL = 0.15;

export function withoutTail(hits: Hit[]): Hit[] {
  const least = (hits[0]?.score ?? 0) * TAIL;
  return hits.filter(({ score }) => score >= least);
}

/** Where hits lead: the article marks the words of the query, unless they were pasted. */
export function addressOfHits(
  { query, kind }: Answer,
  { basePath }: SearchData,
): (hit: Hit) => string {
  const isMarked = kind !== 'paste' && !query.includes('@');
  const words = isMarked
    ? `?${MARK_PARAMETER}=${encodeURIComponent(query.toWellFormed?.() ?? query)}`
    : '';
  return ({ url }) => {
    const [page, section] = url.split('#', 2);
    return `${basePath}${page}${words}${section ? `#${section}` : ''}`;
  };
}

/** @param hits those of `found` that are shown, best first */
export function hitList(found: Answer, hits: Hit[], data: SearchData): HTMLElement {
  const marks = marksOf(found.query, found.common);
  const addressOf = addressOfHits(found, data);
  const items = hits.map((hit) =>
    element(
      'li',
      { class: 'hit' },
      element('a', { href: addressOf(hit) }, ...hitParts(hit, marks, data)),
      hitPhrase(hit, marks),
      hitSummary(hit, marks),
    ),
  );
  return element('ol', { class: 'results' }, ...items);
}

/** What to try when nothing, or nothing sure, was found. */
export function helpWhenUnsure(found: Answer, place: HTMLElement, data: SearchData): HTMLElement {
  const { contact, contactLabel } = place.dataset;
  const codes = found.nearCodes.map((code) =>
    element('li', {}, element('a', { href: data.basePath + codeAddress(code) }, code)),
  );
  return element(
    'div',
    { class: 'results-note' },
    codes.length > 0 ? element('p', {}, WORDS.nearCodes) : null,
    codes.length > 0 ? element('ul', { class: 'chips' }, ...codes) : null,
    element('p', {}, data.none),
    contact && contactLabel
      ? element('p', {}, element('a', { href: contact }, contactLabel))
      : null,
  );
}

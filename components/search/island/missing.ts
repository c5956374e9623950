/** The 404 page: an old address is looked up, the words of any other are searched for. */
import { canonicalPath } from '../../../lib/links/old-address.ts';
import { element } from '../../ui/dom.ts';
import { hitParts, marksOf } from './draw-hit.ts';
import { searchData } from './engine.ts';
import { guessesOf, wordsOfAddress } from './guesses.ts';
import { WORDS } from './words.ts';

const LIMIT = 5;

export async function fillMissing(place: HTMLElement, index: string): Promise<void> {
  const { missing: basePath = '', moved = '{}' } = place.dataset;
  const path = canonicalPath(location.pathname.slice(basePath.length));
  const target = (JSON.parse(moved) as Record<string, string>)[path];
  if (target) {
    place.replaceChildren(
      element('p', { role: 'status' }, WORDS.moved, element('a', { href: target }, target)),
    );
    return location.replace(target);
  }
  const data = await searchData(index);
  const words = wordsOfAddress(path);
  const hits = guessesOf(path, (await data.ask(words, { limit: LIMIT })).hits);
  if (hits.length === 0) return;
  const marks = marksOf(words, []);
  const items = hits.map((hit) =>
    element(
      'li',
      { class: 'hit' },
      element('a', { href: data.basePath + hit.url }, ...hitParts(hit, marks, data)),
    ),
  );
  place.replaceChildren(
    element('p', { role: 'status' }, WORDS.missing),
    element('ul', { class: 'results' }, ...items),
  );
}

/** First searches before the reader's first letter. */
import type { SearchData } from './engine.ts';
import { LIMIT, suggestionsOf } from './suggest.ts';

/** A word begun, words, kana, kanji and a code: every way through the search, whatever the site is about. */
const OF_ANY_SITE = ['re', 'first co', 'カタカ', '漢字の読み方', '5.1.1 se', 'カナと in'];

/** So many names of the site's categories, which find something whatever it is about. */
const OF_THIS_SITE = 6;

/**
 * Browsers translate code when it runs for the first time, patterns when they run for the second; on a
 * phone that made the first letters twice as slow as the same letters later. Each query is a task of
 * its own, shorter than a slice of opening, so a letter typed meanwhile is not kept waiting. `full`
 * finds what is not sure as well, so that there is something to draw. Nothing is fetched for it.
 */
export function rehearse(data: SearchData): void {
  if (!data.isWhole) return;
  const categories = Object.values(data.categories).slice(0, OF_THIS_SITE);
  for (const query of [...OF_ANY_SITE, ...categories]) {
    for (const mode of ['suggest', 'full'] as const) {
      setTimeout(async () => suggestionsOf(await data.ask(query, { limit: LIMIT, mode }), data));
    }
  }
}

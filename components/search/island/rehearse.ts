/** First searches before the reader's first letter. */
import type { Engine } from '../../../lib/search/engine.ts';
import { search } from '../../../lib/search/search.ts';

/** A word begun, words, kana, kanji and a code: every way through the search, whatever the site is about. */
const QUERIES = ['re', 'first co', 'カタカ', '漢字の読み方', '5.1.1 se', 'カナと in'];

/**
 * Browsers translate code when it runs for the first time, patterns when they run for the second; on a
 * phone that made the first letters twice as slow as the same letters later. Each query is a task of
 * its own, shorter than a slice of opening, so a letter typed meanwhile is not kept waiting.
 */
export function rehearse(engine: Engine): void {
  for (const query of QUERIES) {
    setTimeout(() => search(engine, query, { limit: 5, mode: 'suggest' }));
  }
}

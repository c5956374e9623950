/** What a missing page may have been, from the words of its address. */
import type { Hit } from '../../../lib/search/hit.ts';
import { distance } from '../../../lib/text/distance.ts';
import { kindOf } from '../../../lib/text/term-kind.ts';
import { encode } from '../../../lib/text/tokens.ts';

/** `/help/mailer-daemon_explained.php` → `help mailer daemon explained php` */
export const wordsOfAddress = (path: string): string => path.replaceAll(/[/_.-]+/g, ' ').trim();

/** As many letters of a name as fingers get wrong: `user-unknwon`. */
const TYPOS = 2;

/**
 * The hits that the address may have meant; an address is a name and no question, and
 * `/articles/no-such-article/` meets every page that quotes "No such user". Kept are pages whose own
 * name stands in the address, also mistyped, and those whose title has two of its words.
 * @param path of the missing page, without base path
 */
export function guessesOf(path: string, hits: readonly Hit[]): Hit[] {
  const asked = new Set(encode(wordsOfAddress(path)));
  const last = lastFolder(path);
  return hits.filter(({ title, url }) => {
    const name = lastFolder(url);
    const own = encode(wordsOfAddress(name));
    if (own.length > 0 && own.every((term) => asked.has(term))) return true;
    if (last.length > 2 * TYPOS && distance(last, name, TYPOS) <= TYPOS) return true;
    const shared = new Set([...own, ...encode(title)].filter((term) => asked.has(term)));
    return [...shared].reduce((sum, term) => sum + weightOf(term), 0) >= 2;
  });
}

/** `/articles/gmail/#see` → `gmail` */
const lastFolder = (path: string): string =>
  path.replace(/#.*/, '').split('/').filter(Boolean).at(-1) ?? '';

/** A katakana word (オープニングチラシ) is a title of its own; Latin words of two letters and kana say nothing. */
function weightOf(term: string): number {
  const kind = kindOf(term);
  if (kind === 'katakana') return 2;
  if (kind === 'word') return term.length > 2 ? 1 : 0;
  return kind === 'kanji' || kind === 'code' || kind === 'reply' ? 1 : 0;
}

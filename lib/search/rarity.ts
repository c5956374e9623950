/** How rare a term is among the pages of a site. */
import { kindOf } from '../text/term-kind.ts';

/** Kana pairs are not kept of bodies: that one is unknown says less than it does of a word. */
const UNKNOWN_KANA = 0.5;

/** @param articles how many the site has; @param countOf pages of a term, undefined when it is unknown */
export function rarities(articles: number, countOf: (term: string) => number | undefined) {
  const most = Math.log(1 + articles / 0.5);
  const rarityOfCount = (count: number) => Math.log(1 + articles / (count + 0.5)) / most;
  const rarity = (term: string) => {
    const count = countOf(term);
    if (count !== undefined) return rarityOfCount(count);
    return kindOf(term) === 'kana' ? UNKNOWN_KANA : 1;
  };
  return { rarity, rarityOfCount };
}

/** How much of an older wording a newer one still says. */
import { weightOf } from '../search/weights.ts';
import { foldText } from '../text/fold.ts';
import { encode } from '../text/tokens.ts';

/**
 * Share of the words of `before` that `now` still holds, from 0 to 1, weighed as search weighs them
 * (受信 and `quota` say much, する little). A text without words (`?`) has lost none.
 * @example keptWords('順に確かめること', 'テストメールが来ないとき、順に確かめること') // 1
 */
export function keptWords(before: string, now: string): number {
  const held = new Set(encode(now));
  let all = 0;
  let kept = 0;
  for (const term of new Set(encode(before))) {
    all += weightOf(term);
    if (held.has(term)) kept += weightOf(term);
  }
  return all === 0 ? 1 : kept / all;
}

/** Whether two texts differ in nothing but width, case, spaces and punctuation. */
export const sameWords = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (text: string): string => foldText(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

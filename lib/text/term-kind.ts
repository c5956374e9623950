/** Kinds of terms. A term's spelling tells its kind, so that the index need not store it. */
import { HIRAGANA, KANJI, KATAKANA, scriptOf } from './scripts.ts';

export type TermKind =
  | 'code' // 5.1.1, 4.x.x
  | 'reply' // 550, 5xx
  | 'word' // mailbox
  | 'number' // 998
  | 'katakana' // サーバ: a whole run, in katakana
  | 'kanji' // 受信: two kanji
  | 'single' // 行: one kanji that stands alone
  | 'stem' // 届か: kanji and the kana of the same word
  | 'kana'; // ない

/** Particles: a kanji before one of them ends its word, so the pair says nothing. */
export const PARTICLES = 'がをにはのへとも';

/** `kindOf('受信')` → `'kanji'` */
export function kindOf(term: string): TermKind {
  const first = term.codePointAt(0) ?? 0;
  const script = scriptOf(first);
  if (script === KATAKANA) return 'katakana';
  if (script === HIRAGANA) return 'kana';
  if (script === KANJI) {
    const second = term.codePointAt(first > 0xffff ? 2 : 1);
    if (second === undefined) return 'single';
    return scriptOf(second) === KANJI ? 'kanji' : 'stem';
  }
  if (/^[245]\.[\dx]{1,3}\.[\dx]{1,3}$/.test(term)) return 'code';
  if (/^[245](?:\d\d|xx)$/.test(term)) return 'reply';
  return /^\d+$/.test(term) ? 'number' : 'word';
}

/** Kana that make a verb of a compound: 送信し|た, 設定さ|れ, 送信で|きない. */
const VERB_MAKERS = 'しさすせで';

/**
 * Whether a pair stands across two words and so is no term: の宛 (kana, then kanji), 先の (kanji,
 * then a particle), 定さ of 設定された (a compound, then the verb する). They were a third of all
 * terms and changed no ranking.
 * @param inCompound whether a kanji stands before the pair
 */
export function isSeam(pair: string, inCompound: boolean): boolean {
  const first = scriptOf(pair.codePointAt(0) ?? 0);
  const second = pair.charAt(pair.length - 1);
  if (first === HIRAGANA) return scriptOf(pair.codePointAt(1) ?? 0) !== HIRAGANA;
  return PARTICLES.includes(second) || (inCompound && VERB_MAKERS.includes(second));
}

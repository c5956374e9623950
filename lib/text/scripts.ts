/** Writing systems, as far as finding words needs them. */
export const OTHER = 0;
/** Letters and digits that form words between spaces: Latin, Greek, Cyrillic, … */
export const WORD = 1;
export const HIRAGANA = 2;
export const KATAKANA = 3;
/** Kanji; also Hangul, which is cut into pairs the same way. */
export const KANJI = 4;
export type Script = 0 | 1 | 2 | 3 | 4;

const LETTER = /[\p{L}\p{N}]/u;

/** The script of one code point. `ー` counts as katakana; the caller decides after a hiragana. */
export function scriptOf(code: number): Script {
  if (code < 0x80) {
    const digit = code >= 0x30 && code <= 0x39;
    const letter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
    return digit || letter ? WORD : OTHER;
  }
  if (code >= 0x3041 && code <= 0x309f) return code >= 0x3099 && code <= 0x309c ? OTHER : HIRAGANA;
  if (code >= 0x30a1 && code <= 0x30ff) return code === 0x30fb ? OTHER : KATAKANA;
  if (code >= 0xff66 && code <= 0xff9d) return KATAKANA; // half-width
  if (
    (code >= 0x3400 && code <= 0x9fff) || // CJK ideographs
    (code >= 0x3005 && code <= 0x3007) || // 々〆〇
    (code >= 0x20000 && code <= 0x3ffff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xac00 && code <= 0xd7a3)
  )
    return KANJI;
  return LETTER.test(String.fromCodePoint(code)) ? WORD : OTHER;
}

/**
 * Folding: the one spelling under which index and query meet.
 *
 * Width and compatibility forms (NFKC), case, accents, dash variants, katakana to hiragana,
 * small kana enlarged (ウィルス = ウイルス), long-vowel イ after an エ row (メイラー = メーラー),
 * and a ー that ends a word dropped (サーバー = サーバ).
 */
import { HIRAGANA, KATAKANA, OTHER, type Script, scriptOf } from './scripts.ts';

/** Folded text with, for every UTF-16 unit of it, where it came from. */
export interface Folded {
  text: string;
  /** `starts[i]` to `ends[i]`: the part of the original that unit `i` of `text` stands for. */
  starts: number[];
  ends: number[];
  /** Script of the *original* character: folding makes katakana and hiragana alike. */
  scripts: Script[];
}

/** Marks that belong to the character before them: combining marks, half-width ﾞ ﾟ. */
const MARK = /[\p{M}\uff9e\uff9f]/u;
/** Soft hyphen, zero-width and direction marks, BOM: pasted mails are full of them. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/g;
const DASH = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63]/g;
/** Combining ゛ and ゜. */
const VOICING = /\u3099|\u309a/g;
const ACCENT = /[\u0300-\u036f]/g;
/** Latin, Greek, Cyrillic end here; beyond, taking accents off would break kana and Hangul. */
const ACCENTED_END = 0x590;
const SMALL_KANA = 'ぁぃぅぇぉっゃゅょゎゕゖ';
const LARGE_KANA = 'あいうえおつやゆよわかけ';
/** Kana of the エ row: in a katakana word a following イ is a long vowel (メイル, グレイリスト). */
const E_ROW = 'えけせてねへめれげぜでべぺ';
const LONG = 'ー';
const ASCII_ONLY = /^[\0-\x7f]*$/;
/** Where long vowels may have to be settled; elsewhere there is nothing more to do. */
const VOWEL_TO_SETTLE = /ー|[えけせてねへめれげぜでべぺ]い/;

/** Folds `text`, keeping for every unit the place it came from. Linear in the length. */
export function fold(text: string): Folded {
  if (ASCII_ONLY.test(text)) return foldAscii(text);
  const spelled = respell(text);
  return VOWEL_TO_SETTLE.test(spelled.text) ? lengthen(spelled) : spelled;
}

/** Folded text only: for comparing. `foldText('ﾒｰﾙｻｰﾊﾞｰ')` → `'めーるさーば'` */
export const foldText = (text: string): string => fold(text).text;

/** Error texts, half of all text in an index: nothing but case, each unit for itself. */
function foldAscii(text: string): Folded {
  const folded: Folded = { text: text.toLowerCase(), starts: [], ends: [], scripts: [] };
  for (let i = 0; i < text.length; i++) {
    folded.starts.push(i);
    folded.ends.push(i + 1);
    folded.scripts.push(scriptOf(text.charCodeAt(i)));
  }
  return folded;
}

function respell(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const scripts: Script[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    const code = text.codePointAt(at) ?? 0;
    at += code > 0xffff ? 2 : 1;
    while (isMark(text, at)) at++;
    const katakana = scriptOf(code) === KATAKANA;
    const spelled = at - start === 1 ? foldUnit(code) : foldCharacter(text.slice(start, at));
    if (spelled.length === 1 && spelled !== LONG) {
      // Nearly every character: one unit for itself.
      const script = scriptOf(spelled.charCodeAt(0));
      folded += spelled;
      starts.push(start);
      ends.push(at);
      scripts.push(katakana && script === HIRAGANA ? KATAKANA : script);
      continue;
    }
    for (const char of spelled) {
      let unit = char;
      let script = scriptOf(char.codePointAt(0) ?? 0);
      if (char === LONG) [unit, script] = longMark(scripts.at(-1));
      else if (katakana && script === HIRAGANA) script = KATAKANA;
      folded += unit;
      for (let i = 0; i < unit.length; i++) {
        starts.push(start);
        ends.push(at);
        scripts.push(script);
      }
    }
  }
  return { text: folded, starts, ends, scripts };
}

/** Whether the unit at `at` belongs to the character before it. Most text has no marks at all. */
function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x300 && !isUnmarked(code) && MARK.test(text.charAt(at));
}

/** From the CJK punctuation to the last ideograph there are two kinds of marks: 〪–〯 and ゛゜. */
const isUnmarked = (code: number): boolean =>
  code >= 0x3000 &&
  code <= 0x9fff &&
  !(code >= 0x302a && code <= 0x302f) &&
  code !== 0x3099 &&
  code !== 0x309a;

const foldedUnits: (string | undefined)[] = [];

/** `foldCharacter` of one UTF-16 unit, each worked out once: opening an index folds 60,000 of them. */
function foldUnit(code: number): string {
  const folded = foldedUnits[code] ?? foldCharacter(String.fromCharCode(code));
  foldedUnits[code] = folded;
  return folded;
}

/** A ー belongs to the kana before it; elsewhere it is a dash from a Japanese keyboard (5ー1ー1). */
function longMark(before: Script | undefined): [string, Script] {
  return before === HIRAGANA || before === KATAKANA ? [LONG, before] : ['-', OTHER];
}

/** Folds one character with its marks, knowing nothing of its neighbours: offsets stay exact. */
function foldCharacter(cluster: string): string {
  let out = '';
  for (const char of cluster.normalize('NFKC').toLowerCase()) {
    const code = char.codePointAt(0) ?? 0;
    if (code < ACCENTED_END) out += char.normalize('NFD');
    else if (code >= 0x30a1 && code <= 0x30f6) out += enlarge(String.fromCharCode(code - 0x60));
    else out += enlarge(char);
  }
  const plain = out.replace(ACCENT, '').replace(INVISIBLE, '').replace(DASH, '-');
  // っﾞ: enlarged, the kana takes its mark after all; a mark without a kana says nothing.
  return plain.search(VOICING) < 0 ? plain : plain.normalize('NFC').replace(VOICING, '');
}

function enlarge(kana: string): string {
  const at = SMALL_KANA.indexOf(kana);
  return at < 0 ? kana : LARGE_KANA.charAt(at);
}

/** Settles long vowels, which depend on both neighbours. */
function lengthen(spelled: Folded): Folded {
  const { starts, ends, scripts } = spelled;
  const units = spelled.text.split('');
  const dropped = new Set<number>();
  for (let i = 0; i < units.length; i++) {
    if (isLongI(units, scripts, i)) units[i] = LONG;
    if (units[i] !== LONG) continue;
    const start = i;
    while (units[i + 1] === LONG) i++;
    // Kana of the same script goes on: part of the word. Else the word ends here: サーバー|が.
    if (scripts[i + 1] !== scripts[i]) for (let j = start; j <= i; j++) dropped.add(j);
  }
  if (dropped.size === 0) return { ...spelled, text: units.join('') };
  const isKept = (_: unknown, i: number) => !dropped.has(i);
  return {
    text: units.filter(isKept).join(''),
    starts: starts.filter(isKept),
    ends: ends.filter(isKept),
    scripts: scripts.filter(isKept),
  };
}

function isLongI(units: string[], scripts: Script[], i: number): boolean {
  return (
    units[i] === 'い' &&
    scripts[i] === KATAKANA &&
    scripts[i - 1] === KATAKANA &&
    scripts[i + 1] === KATAKANA &&
    units[i + 1] !== LONG &&
    E_ROW.includes(units[i - 1] ?? ' ')
  );
}

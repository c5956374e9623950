/**
 * `tokenize`: text to terms, the same for the index and for a query.
 *
 * Codes stay whole, Latin words are lightly stemmed, katakana runs are one term each (a bigram
 * of ラーメン is found in エラーメール, the word is not), and kanji and hiragana are cut into
 * bigrams. `Intl.Segmenter` is not used: Firefox cuts 11 % of Japanese words elsewhere than Node.
 */
import { codeSpans } from './codes.ts';
import { type Folded, fold } from './fold.ts';
import { isStopWord, stem } from './latin.ts';
import { HIRAGANA, KANJI, KATAKANA, OTHER, type Script, WORD } from './scripts.ts';
import { isSeam, kindOf } from './term-kind.ts';

export interface Token {
  term: string;
  /** Place in the folded text. */
  start: number;
  end: number;
}

/** Longer digits are telephone numbers, dates and queue ids, not something to look up. */
const MAX_NUMBER = 4;
/** Longer "words" are encoded text and message ids from a pasted mail; katakana words are shorter. */
const MAX_WORD = 40;

/** All tokens of `text`, in order of their start. Any string is legal. */
export const tokenize = (text: string): Token[] => tokensOf(fold(text));

/** The terms of `text`, as the index stores them. `encode('受信拒否')` → `['受信', '信拒', '拒否']` */
export const encode = (text: string): string[] => tokenize(text).map((token) => token.term);

/** Tokens of text that is already folded. */
export function tokensOf(folded: Folded): Token[] {
  const { text, scripts } = folded;
  const codes = codeSpans(text);
  const tokens: Token[] = [];
  let nextCode = 0;
  for (let at = 0; at < text.length; ) {
    const code = codes[nextCode];
    if (code?.start === at) {
      tokens.push({ term: code.code, start: at, end: code.end });
      at = code.end;
      nextCode++;
      continue;
    }
    const script = scripts[at] as Script;
    let end = at + 1;
    if (script === WORD) {
      const stop = code?.start ?? text.length;
      while (end < stop && continuesWord(text, scripts, end)) end++;
      pushWord(tokens, text, at, end);
    } else if (script === KATAKANA) {
      while (scripts[end] === KATAKANA) end++;
      if (end - at > 1 && end - at <= MAX_WORD)
        tokens.push({ term: toKatakana(text.slice(at, end)), start: at, end });
    } else if (script !== OTHER) {
      while (scripts[end] === KANJI || scripts[end] === HIRAGANA) end++;
      pushPairs(tokens, text, scripts, at, end);
    }
    at = end;
  }
  return tokens;
}

/** Back to katakana, so that a katakana word never meets a hiragana bigram: メイ, めい. */
const toKatakana = (folded: string): string =>
  folded.replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));

/** Letters and digits, and the apostrophe inside a word: user's. */
function continuesWord(text: string, scripts: Script[], at: number): boolean {
  if (scripts[at] === WORD) return true;
  const apostrophe = text[at] === "'" || text[at] === '’';
  return apostrophe && scripts[at + 1] === WORD && scripts[at - 1] === WORD;
}

function pushWord(tokens: Token[], text: string, start: number, end: number): void {
  if (end - start > MAX_WORD) return;
  const word = text
    .slice(start, end)
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');
  const term = stem(word);
  const kind = kindOf(term);
  if (kind === 'number') {
    if (word.length <= MAX_NUMBER) tokens.push({ term, start, end });
    // A number that looks like a reply code but is none (500通) must not meet the code.
  } else if (kind === 'word' && word.length > 1 && !isStopWord(word)) {
    tokens.push({ term, start, end });
  }
}

/** Bigrams of a run of kanji and hiragana; a kanji between kana is a term alone as well. */
function pushPairs(
  tokens: Token[],
  text: string,
  scripts: Script[],
  start: number,
  end: number,
): void {
  for (let at = start; at < end; ) {
    const next = at + unitLength(text, at);
    const inCompound = at > start && scripts[at - 1] === KANJI;
    if (scripts[at] === KANJI && scripts[next] !== KANJI && !inCompound) {
      tokens.push({ term: text.slice(at, next), start: at, end: next });
    }
    const to = next + unitLength(text, next);
    const pair = text.slice(at, to);
    if (next < end && !isSeam(pair, inCompound)) tokens.push({ term: pair, start: at, end: to });
    at = next;
  }
}

/** 2 for a character outside the BMP, which must not be cut in half. */
const unitLength = (text: string, at: number): number =>
  (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

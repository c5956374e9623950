/** Which parts of a text a query found, for `<mark>`; and the part of a long text worth showing. */
import { type Folded, fold } from './fold.ts';
import { HIRAGANA } from './scripts.ts';
import { kindOf } from './term-kind.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A piece of a text; all pieces joined are the text. */
export interface Part {
  text: string;
  mark: boolean;
}

interface Span {
  start: number;
  end: number;
}

/** Hiragana found without any kanji or word beside it is grammar, unless it is this long: なりすまし. */
const MIN_KANA = 4;

/** A text as marking reads it: the results of each letter typed show nearly the same texts again. */
export interface Reading {
  text: string;
  folded: Folded;
  tokens: Token[];
}

export function readingOf(text: string): Reading {
  const folded = fold(text);
  return { text, folded, tokens: tokensOf(folded) };
}

/** What of a query is looked for in texts. */
export interface Wanted {
  terms: ReadonlySet<string>;
  /** Those in katakana, which stand inside longer words too. */
  katakana: readonly string[];
}

/** @param keep whether a term is worth marking (メール is found on every page) */
export function wantedOf(query: string, keep: (term: string) => boolean = () => true): Wanted {
  const terms = new Set<string>();
  for (const { term } of tokensOf(fold(query))) if (keep(term)) terms.add(term);
  return { terms, katakana: [...terms].filter((term) => kindOf(term) === 'katakana') };
}

/**
 * Cuts `text` into marked and unmarked parts.
 * @example highlight('宛先ﾄﾞﾒｲﾝの確認', 'ドメイン') → 宛先 | [ﾄﾞﾒｲﾝ] | の確認
 */
export const highlight = (text: string, query: string, keep?: (term: string) => boolean): Part[] =>
  partsOf(readingOf(text), wantedOf(query, keep));

/** The same for many texts and one query. */
export function partsOf(reading: Reading, wanted: Wanted): Part[] {
  const { text, folded } = reading;
  const parts: Part[] = [];
  let at = 0;
  for (const span of foundIn(reading, wanted)) {
    const start = folded.starts[span.start] ?? 0;
    const end = folded.ends[span.end - 1] ?? 0;
    if (start > at) parts.push({ text: text.slice(at, start), mark: false });
    parts.push({ text: text.slice(Math.max(at, start), end), mark: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), mark: false });
  return parts;
}

/** Found spans of the folded text: merged, in order, without grammar at their start. */
function foundIn({ folded, tokens }: Reading, wanted: Wanted): Span[] {
  const spans: Span[] = [];
  for (const token of tokens) {
    for (const span of spansOf(token, wanted)) {
      const last = spans.at(-1);
      if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
      else spans.push(span);
    }
  }
  return spans.filter((span) => trim(span, folded));
}

function spansOf({ term, start, end }: Token, { terms, katakana }: Wanted): Span[] {
  if (terms.has(term)) return [{ start, end }];
  if (katakana.length === 0 || kindOf(term) !== 'katakana') return NOWHERE;
  // スパム in スパムメール.
  return katakana.flatMap((part) => {
    const at = term.indexOf(part);
    return at < 0 ? [] : [{ start: start + at, end: start + at + part.length }];
  });
}

const NOWHERE: Span[] = [];

/** Takes leading hiragana off; false when nothing worth marking is left. */
function trim(span: Span, { scripts }: Folded): boolean {
  const whole = span.start;
  while (span.start < span.end && scripts[span.start] === HIRAGANA) span.start++;
  if (span.start < span.end) return true;
  span.start = whole;
  return span.end - span.start >= MIN_KANA;
}

/**
 * The part of `text` with the most found characters, about `length` characters long, cut at
 * punctuation where there is some near, with … where text was left out.
 */
export function snippet(text: string, query: string, length = 90): string {
  if (text.length <= length) return text;
  const reading = readingOf(text);
  const { folded } = reading;
  const marks = foundIn(reading, wantedOf(query)).map(({ start, end }) => ({
    start: folded.starts[start] ?? 0,
    end: folded.ends[end - 1] ?? 0,
  }));
  let best = 0;
  let most = 0;
  marks.forEach((first, i) => {
    let found = 0;
    for (let j = i; j < marks.length; j++) {
      const mark = marks[j] as Span;
      if (mark.end > first.start + length) break;
      found += mark.end - mark.start;
    }
    if (found > most) {
      most = found;
      best = first.start;
    }
  });
  const start = startOfClause(text, best, length);
  const end = wholeCharacter(text, Math.min(text.length, start + length));
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
}

/** The nearest beginning of a clause before `at`, not farther than a third of the window. */
function startOfClause(text: string, at: number, length: number): number {
  const earliest = Math.max(0, at - Math.floor(length / 3));
  if (earliest === 0) return 0;
  for (let i = at; i > earliest; i--) if ('。、!?\n'.includes(text.charAt(i - 1))) return i;
  return wholeCharacter(text, Math.max(earliest, at - 10));
}

/** Moves a cut that would fall between two halves of a character. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

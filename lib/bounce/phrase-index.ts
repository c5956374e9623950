/** Finds phrases in a text: one pass over the text, however many phrases there are. */
import { foldUnits, squeeze } from './folding.ts';
import { GAP_CHARS } from './limits.ts';

/** A phrase as it is searched: literal parts in order, at most `GAP_CHARS` apart. */
export interface Pattern {
  /** Folded literal parts; more than one where the phrase has `*`. */
  parts: string[];
  /** Codes that must stand in the same unit: a phrase may begin `550 5.1.1 User …`, the mail `550-5.1.1 User …`. */
  reply?: string;
  status?: string;
  /** Number of literal characters: the longer, the more specific. */
  weight: number;
}

export interface Found<T> {
  entry: T;
  start: number;
  end: number;
}

const KEY = 3;
const WORD = /[a-z0-9]/;

/** `'550 5.1.1 User * unknown'` → `{ parts: ['user', 'unknown'], reply: '550', status: '5.1.1', … }` */
export function patternOf(phrase: string): Pattern {
  const folded = foldUnits(squeeze(phrase));
  const codes = /^(?:([245]\d\d)[ -])?(?:#?([245]\.\d{1,3}\.\d{1,3}) )?(?=[a-z])/.exec(folded);
  const rest = codes ? folded.slice(codes[0].length) : folded;
  const parts = rest
    .split('*')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return {
    parts,
    reply: codes?.[1],
    status: codes?.[2],
    weight: folded.replace(/[*\s]/g, '').length,
  };
}

/** An index over patterns; `T` is whatever the caller wants back. */
export class PhraseIndex<T extends { pattern: Pattern }> {
  private readonly byStart = new Map<string, T[]>();
  /** Phrases that begin with fewer characters than a key. */
  private readonly short: T[] = [];

  constructor(entries: Iterable<T>) {
    for (const entry of entries) {
      const first = entry.pattern.parts[0] ?? '';
      if (first === '') continue;
      if (first.length < KEY) this.short.push(entry);
      else {
        const key = first.slice(0, KEY);
        const bucket = this.byStart.get(key);
        if (bucket) bucket.push(entry);
        else this.byStart.set(key, [entry]);
      }
    }
  }

  /**
   * The entries whose phrase occurs in the folded text, each once, at its first place. A phrase
   * that begins with a letter or digit begins a word. Work: length × phrases with the same start.
   */
  find(folded: string): Found<T>[] {
    const found = new Map<T, Found<T>>();
    for (let at = 0; at < folded.length; at++) {
      const inside = at > 0 && WORD.test(folded.charAt(at - 1)) && WORD.test(folded.charAt(at));
      if (inside) continue;
      for (const entry of this.byStart.get(folded.slice(at, at + KEY)) ?? [])
        this.tryAt(folded, at, entry, found);
      for (const entry of this.short) this.tryAt(folded, at, entry, found);
    }
    return [...found.values()];
  }

  private tryAt(folded: string, at: number, entry: T, found: Map<T, Found<T>>): void {
    if (found.has(entry)) return;
    const end = matchAt(folded, at, entry.pattern.parts);
    if (end >= 0) found.set(entry, { entry, start: at, end });
  }
}

/** The end of the match that begins at `at`, or -1. The nearest place of each part is taken. */
function matchAt(folded: string, at: number, parts: readonly string[]): number {
  const [first = '', ...rest] = parts;
  if (!folded.startsWith(first, at)) return -1;
  let end = at + first.length;
  for (const part of rest) {
    const gap = folded.slice(end, end + GAP_CHARS + part.length).indexOf(part);
    if (gap < 0) return -1;
    end += gap + part.length;
  }
  return end;
}

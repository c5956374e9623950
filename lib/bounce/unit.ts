/** A unit of evidence: one reply, one paragraph, one field; made for comparing with phrases. */
import { introductionsIn } from './boilerplate.ts';
import { type Codes, codesIn } from './codes.ts';
import { foldUnits } from './folding.ts';
import { EVIDENCE_CHARS } from './limits.ts';

export interface Unit {
  /** As it stands in the mail, white space collapsed. */
  text: string;
  /** Folded, without repeated codes and introductory sentences; phrases are searched here. */
  folded: string;
  codes: Codes;
  /** What was left out of `folded`: places in `text`, in order. */
  cuts: Cut[];
}

interface Cut {
  start: number;
  end: number;
}

export function makeUnit(text: string): Unit {
  let folded = foldUnits(text);
  const cuts = separate([...repeatedCodes(text), ...introductionsIn(folded)]);
  if (cuts.length > 0) folded = without(folded, cuts);
  return { text, folded, codes: codesIn(text), cuts };
}

/** In order, without overlaps. */
function separate(cuts: Cut[]): Cut[] {
  cuts.sort((a, b) => a.start - b.start);
  return cuts.filter(({ start }, at) => at === 0 || start >= (cuts[at - 1]?.end ?? 0));
}

/**
 * A line of a multi-line reply repeats its code, and mail programs join the lines:
 * `unusual rate of 421-4.7.28 unsolicited mail`. All but the first are cut out for comparing.
 */
function repeatedCodes(text: string): Cut[] {
  const first = FIRST_CODE.exec(text);
  if (!first) return [];
  const code = first[1] ?? '';
  const cuts: Cut[] = [];
  let at = text.indexOf(` ${code}`, first.index + first[0].length - 1);
  while (at >= 0) {
    REPEATED.lastIndex = at + 1 + code.length;
    if (REPEATED.test(text)) cuts.push({ start: at + 1, end: REPEATED.lastIndex });
    at = text.indexOf(` ${code}`, at + 1 + code.length);
  }
  return cuts;
}
const FIRST_CODE = /(?<![\d.])([245][0-5]\d)[ -](?:[245]\.\d{1,3}\.\d{1,3} )?/;
const REPEATED = /[ -](?:[245]\.\d{1,3}\.\d{1,3} )?(?=\S)/y;

function without(text: string, cuts: readonly Cut[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of cuts) {
    kept += text.slice(at, start);
    at = end;
  }
  return kept + text.slice(at);
}

/** Where unit `index` of `folded` stands in `text`. */
function placeInText(unit: Unit, index: number): number {
  let place = index;
  for (const { start, end } of unit.cuts) {
    if (start > place) break;
    place += end - start;
  }
  return place;
}

/** The line to show for a match at `start`–`end` of `folded`: all of it, or what stands around the match. */
export function excerpt(unit: Unit, start = 0, end = start): string {
  const { text } = unit;
  if (text.length <= EVIDENCE_CHARS) return text;
  const [from, to] = [placeInText(unit, start), placeInText(unit, end)];
  const spare = Math.max(0, EVIDENCE_CHARS - (to - from));
  const begin = wordStart(text, Math.max(0, from - Math.floor(spare / 2)));
  const finish = wordEnd(text, Math.min(text.length, begin + EVIDENCE_CHARS), to);
  return text.slice(begin, finish).trim();
}

/** Goes on to the next space, at most 40 characters away, so that no word is cut. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space >= 0 && space - at < 40 ? space + 1 : at;
}

function wordEnd(text: string, at: number, atLeast: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > atLeast && at - space < 40 ? space : Math.max(at, atLeast);
}

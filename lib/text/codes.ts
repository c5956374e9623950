/**
 * Error numbers in text: reply codes (RFC 5321 §4.2: `550`) and enhanced status codes
 * (RFC 3463 §2: `5.1.1`), also as people write them: `5-1-1`, `#5.1.1`, `５．１．１`.
 */
import { foldText } from './fold.ts';

/** A code and where it stands in the folded text. */
export interface CodeSpan {
  code: string;
  start: number;
  end: number;
}

const ENHANCED = /[245]([.-])(?:\d{1,3}|x)\1(?:\d{1,3}|x)/y;
const REPLY = /[245](?:\d\d|xx)/y;
/** Units and counters after which a number is an amount: 500件, 250MB, 400通まで. */
const COUNTER =
  /[通件円人年月日回個名文社箇倍行枚秒分点時%]| ?(?:[kmg]i?b|bytes?|ms|hours?|minutes?)\b/y;

/** Finds the codes in folded text, left to right. Linear: every pattern is bounded and sticky. */
export function codeSpans(folded: string): CodeSpan[] {
  const spans: CodeSpan[] = [];
  for (let at = 0; at < folded.length; at++) {
    const first = folded.charCodeAt(at);
    if (first !== 0x32 && first !== 0x34 && first !== 0x35) continue;
    const end = freeBefore(folded, at) ? endOfCode(folded, at) : 0;
    if (end === 0) {
      while (isWordUnit(folded.charCodeAt(at + 1))) at++;
      continue;
    }
    spans.push({ code: folded.slice(at, end).replaceAll('-', '.'), start: at, end });
    at = end - 1;
  }
  return spans;
}

/** The codes named in `text` (unfolded), each once, in order. `codesIn('５．１．１ と 550')` → `['5.1.1', '550']` */
export const codesIn = (text: string): string[] => [
  ...new Set(codeSpans(foldText(text)).map((span) => span.code)),
];

/** Classes such as `5xx` and `4.x.x` are terms of the index but name no code page. */
export const isCode = (code: string): boolean => !code.includes('x');

const isWordUnit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a);

function freeBefore(folded: string, at: number): boolean {
  if (isWordUnit(folded.charCodeAt(at - 1))) return false;
  const near = folded.slice(Math.max(0, at - 2), at);
  // 550-5.1.1 and 550 5.1.1 are two codes; 192.5.1.1 and 03-5.1.1 are none, and told apart below.
  if (/[0-9][.:/]$/.test(near) || /[@]$/.test(near)) return false;
  return !/[0-9]-$/.test(near) || REPLY_BEFORE.test(folded.slice(Math.max(0, at - 5), at));
}
const REPLY_BEFORE = /(?:^|[^0-9a-z.-])[245]\d\d-$/;

function endOfCode(folded: string, at: number): number {
  ENHANCED.lastIndex = at;
  if (ENHANCED.test(folded) && freeAfter(folded, ENHANCED.lastIndex)) return ENHANCED.lastIndex;
  REPLY.lastIndex = at;
  if (!REPLY.test(folded)) return 0;
  const end = REPLY.lastIndex;
  if (!freeAfter(folded, end)) return 0;
  COUNTER.lastIndex = end;
  return COUNTER.test(folded) ? 0 : end;
}

/** A letter, a digit, or a dot or hyphen with more digits behind it continues the number. */
function freeAfter(folded: string, end: number): boolean {
  if (isWordUnit(folded.charCodeAt(end))) return false;
  const rest = folded.slice(end, end + 2);
  if (!/^[.:/-]\d/.test(rest)) return true;
  // 550-5.1.1: a reply code goes on into its enhanced code.
  ENHANCED.lastIndex = end + 1;
  return rest[0] === '-' && end >= 3 && ENHANCED.test(folded);
}

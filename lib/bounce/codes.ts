/** Reply codes (RFC 5321 §4.2) and enhanced status codes (RFC 3463) inside a line of a bounce. */

export interface Codes {
  replies: string[];
  statuses: string[];
}

/**
 * A reply code stands at the start or after a mark or a space, and is followed by a space, a hyphen
 * or the end: `said: 550-5.1.1`, `(421 …`, but neither `192.0.2.250` nor `SIZE=2022`.
 */
const REPLY =
  /(?<![^\s:;,'"([<#])([45][0-5]\d)(?=[\s:;,')-]|$)(?!-\d{2,}(?!\d*\.))(?! ?(?:(?:hours?|minutes?|seconds?|days?|bytes|[kmg]b|octets|characters)\b|[通件]|時間))/g;
const STATUS = /(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?!\.?\d)/g;

/** `codesIn('host x said: 550-5.1.1 <a@b>')` → `{ replies: ['550'], statuses: ['5.1.1'] }`, each once, in order. */
export function codesIn(text: string): Codes {
  return { replies: each(text, REPLY), statuses: each(text, STATUS) };
}

function each(text: string, pattern: RegExp): string[] {
  const found = new Set<string>();
  for (const match of text.matchAll(pattern)) {
    found.add(match[3] === undefined ? (match[1] ?? '') : match[0]);
    if (found.size >= 8) break; // a reply has one or two; more is not evidence but a list
  }
  return [...found];
}

/** The class digit of either kind of code; 4 is temporary, 5 permanent. */
export const classOf = (code: string | undefined): number | undefined =>
  code ? Number(code.charAt(0)) : undefined;

/** `5.0.0`, `4.0.0`: says only whether it is permanent. */
export const isVague = (status: string): boolean => /^\d\.0\.0$/.test(status);

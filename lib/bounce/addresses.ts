/** Mail addresses inside a line, in linear time. */
import { ADDRESS_CHARS } from './limits.ts';

export interface AddressSpan {
  /** As written, e.g. `Hanako@Example.co.jp`. */
  address: string;
  start: number;
  end: number;
}

/** Characters of an unquoted local part (RFC 5322 §3.2.3), dots anywhere: docomo has `a..b.@`. */
const LOCAL = /[\w!#$%&'*+/=?^`{|}~.-]/;
const DOMAIN = /[\w.-]/;

/** The addresses of a line, left to right. `addressesIn('<a@b.jp>: 550')` → `[{ address: 'a@b.jp', … }]` */
export function addressesIn(line: string): AddressSpan[] {
  const found: AddressSpan[] = [];
  let from = 0;
  for (let at = line.indexOf('@'); at >= 0; at = line.indexOf('@', at + 1)) {
    const start = startOf(line, at, from);
    const end = endOf(line, at);
    if (start === at || end === at + 1) continue;
    found.push({ address: line.slice(start, end), start, end });
    from = end;
  }
  return found;
}

/** The first address of `text`, without brackets and prefixes; undefined where there is none. */
export const firstAddress = (text: string): string | undefined => addressesIn(text)[0]?.address;

export const sameAddress = (a: string | null | undefined, b: string | null | undefined): boolean =>
  !!a && !!b && foldAddress(a) === foldAddress(b);

/**
 * Addresses are compared without case, since mailboxes that differ in it do not exist in practice,
 * and without quotes: `"a..b"@example.jp` is what a server makes of `a..b@example.jp`.
 */
export const foldAddress = (address: string): string => address.toLowerCase().replaceAll('"', '');

function startOf(line: string, at: number, from: number): number {
  const least = Math.max(from, at - ADDRESS_CHARS);
  if (line.charAt(at - 1) === '"') return quotedStart(line, at, least);
  let start = at;
  while (start > least && LOCAL.test(line.charAt(start - 1))) start--;
  // In `to='a@example.jp'` the value begins behind the quote; `bounce+a=b@example.jp` stays whole.
  const quote = line.slice(start, at).lastIndexOf("='");
  if (quote >= 0) start += quote + 2;
  while (start < at && /['=`*|/]/.test(line.charAt(start))) start++;
  return start;
}

/** `"a b"@example.jp`: back to the opening quote, if it stands in the same line. */
function quotedStart(line: string, at: number, least: number): number {
  const open = line.lastIndexOf('"', at - 2);
  return open >= least && open >= 0 ? open : at;
}

function endOf(line: string, at: number): number {
  let end = at + 1;
  const most = Math.min(line.length, at + ADDRESS_CHARS);
  while (end < most && DOMAIN.test(line.charAt(end))) end++;
  while (end > at + 1 && /[.-]/.test(line.charAt(end - 1))) end--;
  return end;
}

/** The part after the `@`, in lower case. */
export const domainOf = (address: string): string =>
  address.slice(address.lastIndexOf('@') + 1).toLowerCase();

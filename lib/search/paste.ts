/** Pasted mails → a query for the words that say the reason. */

import { kindOf } from '../text/term-kind.ts';
import { encode } from '../text/tokens.ts';
import type { Engine } from './engine.ts';
import { ADDRESS, HOST } from './host-names.ts';
import { pagesOfHosts, withNames } from './names.ts';
import { type Query, readQuery } from './query.ts';

/** A bounce says its reason before it quotes the mail; what comes later costs time and misleads. */
const MOST_CHARACTERS = 20_000;
/**
 * A line with a code is the server's own answer; an error text without one may be the sender's
 * summary. Signs (how bounces begin) lead to the articles about such mails, not to the reason.
 */
const LINE_WEIGHTS = { code: 1, error: 0.6, other: 0.25, sign: 0.1 };
type LineKind = keyof typeof LINE_WEIGHTS;

/** Reads a pasted text. Synonyms are left out: a mail means the words it says. */
export function readPaste(text: string, engine: Engine): Query {
  const lines = text
    .slice(0, MOST_CHARACTERS)
    .split(/\r\n|[\r\n]/)
    .map((line) => cleanLine(line, engine))
    .filter((line) => line !== '');
  const kinds = lines.map((line) => kindOfLine(encode(line), engine));
  // Addresses and hosts are taken out; the services that they belong to are worth a word each.
  const services = pagesOfHosts(text, engine);
  const weights = [...kinds, ...Array<LineKind>(services.size).fill('other')].map(
    (kind) => LINE_WEIGHTS[kind],
  );
  const heaviest = Math.max(...weights);
  const query = readQuery(withNames(lines.join('\n'), services, engine), engine, {
    typing: false,
    synonyms: false,
    lineWeights: weights.map((weight) => weight / heaviest),
  });
  const saysReason = kinds.some((kind) => kind === 'code' || kind === 'error');
  return { ...query, saysReason, named: new Set([...query.named, ...services]) };
}

const URL_TEXT = /\bhttps?:\/\/\S{1,500}/gi;
const IP = /\[?\b\d{1,3}(?:\.\d{1,3}){3}\b\]?/g;

/** Takes out what names a person, a machine or a moment instead of a reason. */
function cleanLine(line: string, engine: Engine): string {
  const known = engine.hosts();
  const keepKnown = (name: string, instead: string) =>
    known.has(name.toLowerCase()) ? name : instead;
  return line
    .replace(URL_TEXT, ' ')
    .replace(ADDRESS, (address) => keepKnown(address, localPart(address, engine)))
    .replace(IP, ' ')
    .replace(HOST, (host, at: number, whole: string) =>
      whole[at - 1] === '@' ? host : keepKnown(host, ' '),
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** `mailer-daemon@` and `postmaster@` are in titles, since people ask about them; persons are not. */
function localPart(address: string, engine: Engine): string {
  const local = address.slice(0, address.indexOf('@'));
  const terms = encode(local);
  const isTitle =
    terms.length > 0 && terms.every((term) => engine.fields.title.get(term).length > 0);
  return isTitle ? local : ' ';
}

/** What a line is: it names a code, or holds an error text or a sign of the site as a whole. */
function kindOfLine(terms: readonly string[], engine: Engine): LineKind {
  const { phrases } = engine.fields;
  const found = new Map<number, number>();
  let whole: LineKind = 'other';
  for (const term of new Set(terms)) {
    const kind = kindOf(term);
    if (kind === 'code' || kind === 'reply') return 'code';
    for (const unit of phrases.get(term)) {
      const count = (found.get(unit) ?? 0) + 1;
      found.set(unit, count);
      if (count > 1 && count === phrases.lengths[unit] && whole !== 'error') {
        whole = unit < engine.firstSign ? 'error' : 'sign';
      }
    }
  }
  return whole;
}

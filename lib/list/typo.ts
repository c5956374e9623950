/** What an address was probably meant to be. A suggestion with its reason, never applied by itself. */
import { domainOf } from '../bounce/addresses.ts';
import { distance } from '../text/distance.ts';
import { OTHER_MAIL_DOMAINS } from './mail-domains.ts';
import { TYPO } from './wording.ts';

export interface Suggestion {
  /** What it may have been meant to be. */
  address: string;
  /** What looks wrong, in Japanese. */
  why: string;
}

interface Change {
  text: string;
  why: string;
}

/**
 * `suggestion('taro@gmial.com', ['gmail.com'])` → `{ address: 'taro@gmail.com', why: … }`
 * @param domains of known mail services (`providers.yml`); they and what lies below them are right
 * @returns undefined where nothing looks wrong, or where two services are equally near
 */
export function suggestion(address: string, domains: readonly string[]): Suggestion | undefined {
  const reasons: string[] = [];
  const apply = (text: string, { text: changed, why }: Change): string => {
    if (changed !== text) reasons.push(why);
    return changed;
  };
  let text = apply(address, { text: address.normalize('NFKC'), why: TYPO.width });
  text = apply(text, { text: text.replace(/\s+/g, ''), why: TYPO.space });
  text = apply(text, { text: text.replace(/@{2,}/g, '@'), why: TYPO.at });
  const at = text.lastIndexOf('@');
  if (at < 1 || text.indexOf('@') !== at) return undefined;
  let domain = domainOf(text);
  domain = apply(domain, { text: domain.replaceAll(',', '.'), why: TYPO.comma });
  domain = apply(domain, { text: trimDots(domain), why: TYPO.dots });
  const nearer = domainChange(domain, domains);
  if (nearer) domain = apply(domain, nearer);
  const local = text.slice(0, at);
  const tidy = DOTS_ALLOWED.some((carrier) => isBelow(domain, carrier)) ? local : trimDots(local);
  apply(local, { text: tidy, why: TYPO.dots });
  if (reasons.length === 0 || tidy === '' || !domain.includes('.')) return undefined;
  return { address: `${tidy}@${domain}`, why: [...new Set(reasons)].join('。') };
}

/** Addresses such as `a..b.@docomo.ne.jp` were given out until 2009 and are genuine; au.com took over those of ezweb. */
const DOTS_ALLOWED = ['docomo.ne.jp', 'ezweb.ne.jp', 'au.com'];

/** Without dots at the ends, and one where several stand. */
const trimDots = (text: string): string => text.replace(/\.{2,}/g, '.').replace(/^\.|\.$/g, '');

const isBelow = (domain: string, known: string): boolean =>
  domain === known || domain.endsWith(`.${known}`);

function domainChange(domain: string, services: readonly string[]): Change | undefined {
  if ([...services, ...OTHER_MAIL_DOMAINS].some((known) => isBelow(domain, known)))
    return undefined;
  const known = nearestService(domain, services);
  return known ? { text: known, why: TYPO.like(known) } : endingChange(domain);
}

/** Endings that are mistaken for one another: `docomo.co.jp`, `gmail.co.jp`, `yahoo.jp`. */
const ENDING = /\.(?:(?:co|ne|or|ac|go)\.jp|jp|com|net|ne|co)$/;

/** Letters of a name that few others have: `me.jp` and `au.co.jp` may well exist. */
const TELLING_LETTERS = 5;

function nearestService(domain: string, services: readonly string[]): string | undefined {
  const name = domain.replace(ENDING, '');
  const sameName = services.filter((known) => known.replace(ENDING, '') === name);
  if (sameName.length > 0 && name !== domain && name.length >= TELLING_LETTERS)
    return only(nearestOf(domain, sameName, 9));
  const near = services.filter(
    (known) => distance(domain, known, editsFor(known)) <= editsFor(known),
  );
  return only(nearestOf(domain, near, 2));
}

function nearestOf(domain: string, services: readonly string[], most: number): string[] {
  const steps = services.map((known) => distance(domain, known, most));
  const least = Math.min(...steps);
  return services.filter((_, i) => steps[i] === least);
}

const only = (found: readonly string[]): string | undefined =>
  found.length === 1 ? found[0] : undefined;

/**
 * Slips allowed in a service's domain. `ocn.ne.jp` is one letter from other providers' names, so
 * that a name of up to three letters must be right; from eight letters on, two may be wrong.
 */
function editsFor(known: string): number {
  const length = known.replace(ENDING, '').length;
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Ends that no domain has (IANA's root zone), and what was meant. */
const IMPOSSIBLE: ReadonlyArray<readonly [RegExp, string]> = [
  [/\.(con|cmo|ocm|vom|xom|cim|cpm|comm|coom|coim)$/, '.com'],
  [/\.(jpp|jpn)$/, '.jp'],
];

/** The dot before the last label is missing: `example.cojp`, `example.nejp`, `examplecom`. */
const DOT_MISSING: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(.+)\.(co|ne|or|ac|go)jp$/, '$1.$2.jp'],
  [/^([^.]{2,})(co|ne)jp$/, '$1.$2.jp'],
  [/^([^.]{3,})com$/, '$1.com'],
];

function endingChange(domain: string): Change | undefined {
  for (const [pattern, meant] of IMPOSSIBLE) {
    const written = pattern.exec(domain)?.[1];
    if (written) return { text: domain.replace(pattern, meant), why: TYPO.ending(written) };
  }
  const missing = DOT_MISSING.find(([pattern]) => pattern.test(domain));
  return missing && { text: domain.replace(...missing), why: TYPO.dotMissing };
}

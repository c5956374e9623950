/** Content codings: what text is packed as, and which of them a browser takes (RFC 9110, section 12.5.3). */

/** A packed copy stands beside its file, under its name and this ending; the first is the smaller. */
export const CODINGS = [
  { coding: 'br', ending: '.br' },
  { coding: 'gzip', ending: '.gz' },
] as const;

export type Coding = (typeof CODINGS)[number];

/** Files that are text and travel packed, by their ending, with what they are. */
export const PACKED_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/**
 * The codings that a browser takes, what it likes best first; of equals the smaller. Without any of
 * them the file travels as it is, which is never refused.
 *
 * @param accept value of `Accept-Encoding`: `gzip;q=0.8, br`, `*;q=0.5, br;q=0`
 */
export function acceptedCodings(accept: string): Coding[] {
  const weights = new Map(accept.split(',').map(weightOf));
  const weight = ({ coding }: Coding): number => weights.get(coding) ?? weights.get('*') ?? 0;
  return CODINGS.filter((one) => weight(one) > 0).sort((a, b) => weight(b) - weight(a));
}

/** `br;q=0.5` → `['br', 0.5]`; a weight that is no number refuses, a missing one is 1. */
function weightOf(part: string): [coding: string, weight: number] {
  const [coding = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
  const given = parameters.find((text) => text.startsWith('q='))?.slice(2);
  const weight = given === undefined ? 1 : Number(given);
  return [coding, Number.isNaN(weight) ? 0 : weight];
}

import type { Reading } from '../content/reading.ts';
import { articleAddress } from '../links/address.ts';
import { canonicalPath } from '../links/old-address.ts';
import type { Place } from '../markdown/document.ts';
import { type LiveAddresses, liveAddresses, splitAddress } from './live.ts';
import type { Finding, Rule } from './rule.ts';
import { SITE_FILES } from './site-files.ts';
import { deadTarget } from './target.ts';

interface Move {
  from: string;
  to: string;
  place: Place;
  placeOfTarget: Place;
  /** Start of the line that would be written anew. */
  key: 'from: ' | '- ';
}

/** Moved addresses lead to an answer in one step, whatever the spelling of the old one. */
export const redirects: Rule = {
  name: 'redirect',
  check(reading) {
    const live = liveAddresses(reading);
    const taken = new Set([...live.pages.keys(), ...SITE_FILES.keys()].map(canonicalPath));
    const all = moves(reading);
    const byFrom = new Map<string, Move>();
    for (const move of all.toReversed()) byFrom.set(canonicalPath(move.from), move);
    return all.flatMap(
      (move) => wrongSource(move, taken, byFrom) ?? wrongTarget(move, live, byFrom) ?? [],
    );
  },
};

function moves({ redirects, articles }: Reading): Move[] {
  return [
    ...articles.flatMap(({ id, data, yaml }) =>
      (data?.draft ? [] : (data?.replaces ?? [])).map((from, index): Move => {
        const place = yaml.placeOf(['replaces', index]);
        return { from, to: articleAddress(id), place, placeOfTarget: place, key: '- ' };
      }),
    ),
    ...(redirects.data ?? []).map((move, index): Move => {
      const place = redirects.yaml.placeOf([index, 'from']);
      const placeOfTarget = redirects.yaml.placeOf([index, 'to']);
      return { ...move, place, placeOfTarget, key: 'from: ' };
    }),
  ];
}

function wrongSource(
  move: Move,
  taken: ReadonlySet<string>,
  byFrom: ReadonlyMap<string, Move>,
): Finding[] | null {
  const { from, place, key } = move;
  const { page, id } = splitAddress(from);
  if (id !== null) {
    const message = `# のついたアドレスは引っ越せません: ${from}(見出しに古い id を残します)`;
    return [{ place, message, fix: `${key}${page}` }];
  }
  if (from.includes('?')) {
    const message = `? から後ろは、転送の規則では見分けられません: ${from}`;
    return [{ place, message, fix: `${key}${from.slice(0, from.indexOf('?'))}` }];
  }
  if (/["\\]|\p{Cc}/u.test(canonicalPath(from))) {
    const message = `アドレスに " や \\ は使えません: ${from}`;
    return [
      { place, message, fix: `${key}${canonicalPath(from).replaceAll(/["\\]|\p{Cc}/gu, '')}` },
    ];
  }
  if (taken.has(canonicalPath(page))) {
    const message = `${from} には、いまもページがあります。`;
    return [{ place, message, fix: '(この引っ越しを消します)' }];
  }
  const first = byFrom.get(canonicalPath(from)) ?? move;
  if (first === move) return null;
  const message = `${from} の行き先は ${first.place.file}:${first.place.line} でもう決まっています。`;
  return [{ place, message, fix: '(片方を消します)' }];
}

function wrongTarget(
  { from, to, placeOfTarget: place }: Move,
  live: LiveAddresses,
  byFrom: ReadonlyMap<string, Move>,
): Finding[] | null {
  const nextOf = (address: string) => byFrom.get(canonicalPath(splitAddress(address).page));
  const way = [from];
  let end = to;
  for (let next = nextOf(end); next; next = nextOf(end)) {
    const seen = way.some((address) => canonicalPath(address) === canonicalPath(end));
    way.push(end);
    if (seen) {
      const message = `引っ越しが輪になっています: ${way.join(' → ')}`;
      return [{ place, message, fix: 'to: /articles/…/' }];
    }
    end = next.to;
  }
  if (end !== to) {
    const message = `引っ越しが2段になっています: ${[...way, end].join(' → ')}`;
    return [{ place, message, fix: `to: ${end}` }];
  }
  const dead = SITE_FILES.has(to) ? null : deadTarget(to, live);
  return dead && [{ place, message: dead.message, fix: `to: ${dead.meant ?? '/articles/…/'}` }];
}

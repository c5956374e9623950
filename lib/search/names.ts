/** Pages about one named thing (a mail service): does the query name it? */

import { encode } from '../text/tokens.ts';
import type { Concept } from './concepts.ts';
import type { Engine, NamedThing } from './engine.ts';

/** @param names by page number */
export const namedThings = (
  pages: Iterable<readonly [page: number, names: string[], domains: string[]]>,
): Map<number, NamedThing> =>
  new Map(
    [...pages].flatMap(([page, names, domains]) => {
      const [name] = names;
      const encoded = names.map(encode).filter(({ length }) => length > 0);
      return name === undefined ? [] : [[page, { name, names: encoded, domains }] as const];
    }),
  );

/** The pages one of whose names stands in the query, as typed or as a synonym of it. */
export function namedPages(concepts: readonly Concept[], engine: Engine): Set<number> {
  const typed = new Set(
    concepts.flatMap(({ ways }) => ways[0]?.atoms.map(({ term }) => term) ?? []),
  );
  const said = [typed];
  for (const { ways } of concepts) {
    for (const { kind, atoms } of ways) {
      if (kind === 'synonym' || kind === 'spelling')
        said.push(new Set(atoms.map(({ term }) => term)));
    }
  }
  const anywhere = new Set(said.flatMap((terms) => [...terms]));
  const pages = new Set<number>();
  for (const [page, { names }] of engine.named) {
    const isSaid = (name: string[]) =>
      anywhere.has(name[0] ?? '') && said.some((terms) => name.every((term) => terms.has(term)));
    if (names.some(isSaid)) pages.add(page);
  }
  return pages;
}

/** Host names and the part of an address after @. */
const HOST = /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/g;
/** Hosts beyond are those of the quoted original's long way. */
const MOST_HOSTS = 200;

/** The pages whose domains occur in a pasted text: mx.docomo.ne.jp, hanako@docomo.ne.jp. */
export function pagesOfHosts(text: string, engine: Engine): Set<number> {
  if (!text.includes('.')) return new Set();
  const hosts = new Set<string>();
  for (const [host] of text.toLowerCase().matchAll(HOST)) {
    hosts.add(host);
    if (hosts.size >= MOST_HOSTS) break;
  }
  const pages = new Set<number>();
  for (const [page, { domains }] of engine.named) {
    const isIn = (domain: string) =>
      [...hosts].some((host) => host === domain || host.endsWith(`.${domain}`));
    if (domains.some(isIn)) pages.add(page);
  }
  return pages;
}

/** The text and, on lines of their own, the names of pages whose domains stand in it. */
export const withNames = (text: string, pages: ReadonlySet<number>, engine: Engine): string =>
  [text, ...[...pages].flatMap((page) => engine.named.get(page)?.name ?? [])].join('\n');

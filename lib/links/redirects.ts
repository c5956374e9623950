/** Where old addresses lead. One list feeds static pages, host rules and the 404 page's look-up. */
import { articleAddress } from './address.ts';
import { canonicalPath } from './old-address.ts';

/** Both without base path; `from` as its writer spelled it, `to` an address of ours. */
export interface Redirect {
  from: string;
  to: string;
}

interface Replacing {
  id: string;
  replaces: readonly string[];
}

/** What articles replace, then what `redirects.yml` moves. */
export function allRedirects(
  articles: readonly Replacing[],
  moved: readonly Redirect[],
): Redirect[] {
  const replaced = articles.flatMap(({ id, replaces }) =>
    replaces.map((from) => ({ from, to: articleAddress(id) })),
  );
  return [...replaced, ...moved.map(({ from, to }) => ({ from, to }))];
}

/** Look-up from any spelling of an old address; null when it was never ours. */
export function redirectTarget(redirects: readonly Redirect[], path: string): string | null {
  const wanted = canonicalPath(path);
  return redirects.find(({ from }) => canonicalPath(from) === wanted)?.to ?? null;
}

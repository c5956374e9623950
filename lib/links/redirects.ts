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

/** What articles replace, then what `redirects.yml` moves; the files of an article move with it. */
export function allRedirects(
  articles: readonly Replacing[],
  moved: readonly Redirect[],
): Redirect[] {
  const replaced = articles.flatMap(({ id, replaces }) =>
    replaces.map((from) => ({ from, to: articleAddress(id) })),
  );
  const pages = [...replaced, ...moved.map(({ from, to }) => ({ from, to }))];
  return [...pages, ...pages.flatMap(filesOf)];
}

/** For programs: `/articles/<id>.md` and `/api/articles/<id>.json`. */
function filesOf({ from, to }: Redirect): Redirect[] {
  const [old, now] = [from, to].map((address) => ARTICLE.exec(address)?.[1]);
  if (!old || !now) return [];
  return [
    { from: `/articles/${old}.md`, to: `/articles/${now}.md` },
    { from: `/api/articles/${old}.json`, to: `/api/articles/${now}.json` },
  ];
}
const ARTICLE = /^\/articles\/([a-z0-9-]+)\/?(?:#.*)?$/;

/** Look-up from any spelling of an old address; null when it was never ours. */
export function redirectTarget(redirects: readonly Redirect[], path: string): string | null {
  const wanted = canonicalPath(path);
  return redirects.find(({ from }) => canonicalPath(from) === wanted)?.to ?? null;
}

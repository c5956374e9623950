import { nearest } from '../content/nearest.ts';
import { type LiveAddresses, splitAddress } from './live.ts';

/** Why an address of ours leads nowhere, and the address that was probably meant. */
export interface DeadTarget {
  message: string;
  meant: string | null;
}

/**
 * @param address begins with `/`, without base path
 * @returns null when it leads somewhere, or nobody can tell
 */
export function deadTarget(address: string, live: LiveAddresses): DeadTarget | null {
  const { page, id } = splitAddress(address);
  if (live.drafts.has(page)) {
    return { message: `${page} は下書き(draft: true)で、まだ公開されません。`, meant: null };
  }
  const ids = live.pages.get(page);
  if (ids === undefined) return deadPage(page, id, live);
  if (id === null || ids === null || ids.has(id)) return null;
  const close = nearest(id, ids);
  const others =
    ids.size > 0 ? `(あるのは ${[...ids].map((other) => `#${other}`).join('、')})` : '';
  return {
    message: `${page} に #${id} はありません${others}。`,
    meant: close === null ? page : `${page}#${close}`,
  };
}

function deadPage(page: string, id: string | null, live: LiveAddresses): DeadTarget | null {
  if (live.unknown.some((start) => page.startsWith(start))) return null;
  const why = live.closed.find(([start]) => page.startsWith(start))?.[1];
  const message = `リンク先がありません: ${page}${why === undefined ? '' : `(${why})`}`;
  const close = why === undefined ? nearestPage(page, live) : null;
  const keepsId = close !== null && id !== null && live.pages.get(close)?.has(id);
  return { message, meant: keepsId ? `${close}#${id}` : close };
}

/** Among pages of the same kind: what `/articles/` has in common says nothing about the id. */
function nearestPage(page: string, { pages }: LiveAddresses): string | null {
  const start = page.slice(0, page.indexOf('/', 1) + 1) || '/';
  const ids = [...pages.keys()]
    .filter((other) => other.startsWith(start))
    .map((other) => other.slice(start.length));
  const close = nearest(page.slice(start.length), ids);
  return close === null ? null : `${start}${close}`;
}

/** Recent searches: words and codes only, never a paste; kept on this device, and clearable. */
import { isPaste } from '../../../lib/text/query-kind.ts';

const KEY = 'recent-searches';
const KEPT = 5;

/** Newest first; empty where the browser keeps nothing. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : [];
  } catch {
    return [];
  }
}

export function remember(query: string): void {
  if (isPaste(query) || query.includes('@')) return;
  store([query, ...recentSearches().filter((other) => other !== query)].slice(0, KEPT));
}

export const forgetSearches = (): void => store([]);

function store(queries: string[]): void {
  try {
    if (queries.length > 0) localStorage.setItem(KEY, JSON.stringify(queries));
    else localStorage.removeItem(KEY);
  } catch {
    // private windows and full disks keep nothing: search works all the same
  }
}

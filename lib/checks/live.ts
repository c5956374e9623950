import { PAGE_NAMES } from '../content/model.ts';
import type { ArticleSource, Reading } from '../content/reading.ts';
import { articleAddress, categoryAddress, codeAddress } from '../links/address.ts';
import type { MarkdownDocument } from '../markdown/document.ts';
import { articleIds } from './article-ids.ts';

/** The addresses that answer, without base path. */
export interface LiveAddresses {
  /**
   * Address → ids on that page; null where nobody can judge: the file is broken, or what stands
   * behind `#` is a text for the tool.
   */
  pages: Map<string, ReadonlySet<string> | null>;
  /** Addresses of drafts, which do not answer yet. */
  drafts: Set<string>;
  /** Beginnings of addresses that nobody can judge, because their data file is broken. */
  unknown: string[];
  /** Beginnings of addresses that are switched off, with what `site.yml` or a file says. */
  closed: [start: string, why: string][];
}

/**
 * Every address that content may link to. A file that cannot be read counts as if it could: its own
 * problem is enough to report.
 */
export function liveAddresses(reading: Reading): LiveAddresses {
  const live: LiveAddresses = { pages: new Map(), drafts: new Set(), unknown: [], closed: [] };
  live.pages.set('/', NO_IDS);
  live.pages.set('/search/', null);
  addFeatures(live, reading);
  addPages(live, reading);
  addArticles(live, reading);
  if (!reading.codes.data) live.unknown.push('/codes/');
  if (!reading.categories.data) live.unknown.push('/categories/');
  for (const { id } of reading.categories.data ?? []) live.pages.set(categoryAddress(id), NO_IDS);
  return live;
}

/** Pages drawn by components: the ids on them are for labels and styles, and promise nothing. */
const NO_IDS: ReadonlySet<string> = new Set();

function addFeatures({ pages, closed }: LiveAddresses, { site, codes }: Reading): void {
  const features = site.data?.features;
  const codePages = (codes.data ?? []).map(({ code }) => codeAddress(code));
  const tools = [
    { name: 'codes', addresses: ['/codes/', ...codePages], ids: NO_IDS },
    // Its words are in `flyer.md`: whether it answers is for `addPages`.
    { name: 'flyer', addresses: ['/flyer/'], ids: undefined },
    { name: 'diagnosis', addresses: ['/diagnose/'], ids: null },
  ] as const;
  for (const { name, addresses, ids } of tools) {
    if (features?.[name] === false) {
      closed.push([addresses[0], `site.yml の features.${name} が false です`]);
    } else if (ids !== undefined) {
      for (const address of addresses) pages.set(address, ids);
    }
  }
}

function addPages({ pages, closed }: LiveAddresses, reading: Reading): void {
  for (const name of PAGE_NAMES) {
    const address = `/${name}/`;
    if (closed.some(([start]) => start === address)) continue;
    const page = reading.pages.find((each) => each.name === name);
    if (page) pages.set(address, idsOf(page.document));
    else if (reading.files.includes(`${name}.md`)) pages.set(address, null);
    else closed.push([address, `${reading.root}/${name}.md がありません`]);
  }
}

function addArticles({ pages, drafts }: LiveAddresses, reading: Reading): void {
  for (const id of articleIds(reading)) pages.set(articleAddress(id), null);
  for (const article of reading.articles) {
    const address = articleAddress(article.id);
    if (!article.data?.draft) {
      pages.set(address, new Set([...idsOf(article.document), ...listIds(article)]));
    } else if (pages.delete(address)) {
      drafts.add(address);
    }
  }
}

/** Ids of headings, retired ones included. */
function idsOf({ headings }: MarkdownDocument): Set<string> {
  return new Set(headings.flatMap(({ id, aliases }) => (id === null ? [] : [id, ...aliases])));
}

/** The lists below the text: a provider's replies, each with its id, and the related articles. */
function listIds({ data }: ArticleSource): string[] {
  const replies = data?.replies.map(({ id }) => id) ?? [];
  return [
    ...(replies.length > 0 ? ['replies', ...replies] : []),
    ...(data?.related.length ? ['related'] : []),
  ];
}

/** `/articles/a/#check` → its page and its id. */
export function splitAddress(address: string): { page: string; id: string | null } {
  const hash = address.indexOf('#');
  if (hash < 0) return { page: address, id: null };
  return { page: address.slice(0, hash), id: address.slice(hash + 1) };
}

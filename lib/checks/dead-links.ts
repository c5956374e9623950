import type { Link } from '../markdown/document.ts';
import { type LiveAddresses, liveAddresses } from './live.ts';
import type { Finding, Rule } from './rule.ts';
import { SITE_FILES } from './site-files.ts';
import { deadTarget } from './target.ts';

/** Links inside texts: each leads to an address that answers. */
export const deadLinks: Rule = {
  name: 'dead-link',
  check(reading) {
    const live = liveAddresses(reading);
    // A draft may lead to drafts that appear together with it.
    const withDrafts: LiveAddresses = { ...live, pages: new Map(live.pages), drafts: new Set() };
    for (const address of live.drafts) withDrafts.pages.set(address, null);
    return [...reading.articles, ...reading.pages].flatMap(({ document, data }) => {
      const isDraft = data !== null && 'draft' in data && data.draft;
      const ownIds = new Set(
        document.headings.flatMap(({ id, aliases }) => [id ?? '', ...aliases]),
      );
      return document.links.flatMap((link) =>
        findingsOf(link, ownIds, isDraft ? withDrafts : live),
      );
    });
  },
};

function findingsOf(link: Link, ownIds: ReadonlySet<string>, live: LiveAddresses): Finding[] {
  const { address, text } = link;
  const found = (message: string, fix: string): Finding[] => [{ place: link, message, fix }];
  if (address.startsWith('#')) {
    if (ownIds.has(address.slice(1))) return [];
    return found(`このページに ${address} はありません。`, text);
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return [];
  if (address === '') return found('リンクの行き先が空です。', `[${text}](/articles/…/)`);
  if (!address.startsWith('/') || address.startsWith('//')) {
    return found(
      `リンクは / で始まるアドレスで書きます: ${address}`,
      `[${text}](${absolute(address)})`,
    );
  }
  // A file of the site (`/feed.xml`, `/images/…`) is no page; images have a rule of their own.
  const dead = isFile(address) ? null : deadTarget(address, live);
  return dead ? found(dead.message, dead.meant ? `[${text}](${dead.meant})` : text) : [];
}

/** `../user-unknown.md#check` was meant for the article of that name. */
function absolute(address: string): string {
  const [, id, anchor = ''] = /([a-z0-9-]+)(?:\.md|\/)?(#.*)?$/.exec(address) ?? [];
  return id ? `/articles/${id}/${anchor}` : '/articles/…/';
}

const isFile = (address: string): boolean =>
  SITE_FILES.has(address) || address.startsWith('/images/');

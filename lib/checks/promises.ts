/** What the content promises today: every address and `#id` that a reader may have been sent. */
import type { ArticleSource, PageSource, Reading } from '../content/reading.ts';
import { articleAddress, categoryAddress, codeAddress } from '../links/address.ts';
import type { Heading, MarkdownDocument, Place } from '../markdown/document.ts';
import { released } from './ledger-lines.ts';
import { startOf } from './rule.ts';
import { SITE_FILES } from './site-files.ts';

export interface Promised {
  /** Without base path. */
  address: string;
  /** Title, heading or reply: what the ledger says beside it. */
  text: string;
  place: Place;
  /**
   * Who decided what it means: a writer, who may one day use the id for something else; or the
   * address itself (`/codes/550/`, `/search/`), and for a retired id the heading that adopted it.
   */
  by: 'writer' | 'address';
  /** The heading of a section. */
  heading?: Heading;
}

/** Fixed pages and files, then categories, articles by id, codes; below a page its ids as they stand there. */
export function promises(reading: Reading): Promised[] {
  return [
    ...fixedPages(reading),
    ...reading.pages.flatMap((page) => pagePromises(page, reading)),
    ...categoryPromises(reading),
    ...reading.articles.flatMap(articlePromises),
    ...codePromises(reading),
  ];
}

/** What the ledger does not know yet. */
export function unreleased(reading: Reading): Promised[] {
  const known = new Set(released(reading).map(({ address }) => address));
  return promises(reading).filter(({ address }) => !known.has(address));
}

function fixedPages({ site, codes }: Reading): Promised[] {
  const page = (address: string, text: string): Promised => ({
    address,
    text,
    place: startOf(site.file),
    by: 'address',
  });
  const features = site.data?.features;
  return [
    page('/', site.data?.name ?? ''),
    page('/search/', '検索'),
    ...(features?.diagnosis ? [page('/diagnose/', '診断')] : []),
    ...(features?.codes && codes.data?.length
      ? [page('/codes/', site.data?.codes?.title ?? '番号の一覧')]
      : []),
    ...[...SITE_FILES].map(([address, text]) => page(address, text)),
  ];
}

function pagePromises({ name, data, yaml, document }: PageSource, { site }: Reading): Promised[] {
  if (!data || (name === 'flyer' && !site.data?.features.flyer)) return [];
  const address = `/${name}/`;
  const place = yaml.placeOf(['title']);
  return [{ address, text: data.title, place, by: 'address' }, ...sections(address, document)];
}

function categoryPromises({ categories }: Reading): Promised[] {
  return (categories.data ?? []).map(({ id, title }, index) => ({
    address: categoryAddress(id),
    text: title,
    place: categories.yaml.placeOf([index, 'title']),
    by: 'writer',
  }));
}

function articlePromises({ id, data, yaml, document }: ArticleSource): Promised[] {
  if (!data || data.draft) return [];
  const address = articleAddress(id);
  return [
    { address, text: data.title, place: yaml.placeOf(['title']), by: 'writer' },
    ...sections(address, document),
    ...data.replies.map(
      (reply, index): Promised => ({
        address: articleAddress(id, reply.id),
        text: reply.text,
        place: yaml.placeOf(['replies', index, 'id']),
        by: 'writer',
      }),
    ),
  ];
}

function codePromises({ site, codes }: Reading): Promised[] {
  if (!site.data?.features.codes) return [];
  return (codes.data ?? []).map(({ code, name }, index) => ({
    address: codeAddress(code),
    text: `${code} ${name}`,
    place: codes.yaml.placeOf([index, 'code']),
    by: 'address',
  }));
}

/** The ids of headings; a retired one is promised with the heading it leads to now. */
function sections(page: string, { headings }: MarkdownDocument): Promised[] {
  return headings.flatMap((heading) =>
    [heading.id, ...heading.aliases].flatMap((id, index): Promised[] => {
      if (id === null) return [];
      const by = index === 0 ? 'writer' : 'address';
      return [{ address: `${page}#${id}`, text: heading.text, place: heading, by, heading }];
    }),
  );
}

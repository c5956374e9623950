/** Every page outside that the content leads to or relies on. */
import type { Reading } from '../content/reading.ts';
import type { Place } from '../markdown/document.ts';

/** A place in the content that names a page outside. */
export interface Citation extends Place {
  title: string;
  /** Day it was last seen: the source's own `asOf`, else the day the file's facts were checked. */
  seen: string | null;
}

export interface OutsideLink {
  /** As written. */
  url: string;
  /** In the order of the files. */
  citations: Citation[];
  /** The latest of them. */
  seen: string | null;
}

/** Sources of articles, links of pages, the contact; drafts too. By address. */
export function outsideLinks(reading: Reading): OutsideLink[] {
  const byUrl = new Map<string, Citation[]>();
  for (const { url, ...citation } of citations(reading)) {
    byUrl.set(url, [...(byUrl.get(url) ?? []), citation]);
  }
  return [...byUrl]
    .map(([url, cited]) => ({ url, citations: cited, seen: latest(cited) }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

type Cited = Citation & { url: string };

function citations({ articles, pages, site }: Reading): Cited[] {
  const contact = site.data?.contact;
  return [
    ...articles.flatMap(({ data, yaml }) =>
      (data?.sources ?? []).flatMap(({ url, title, asOf }, index): Cited[] => {
        if (url === undefined) return [];
        const seen = asOf ?? data?.checked ?? null;
        return [{ ...yaml.placeOf(['sources', index, 'url']), url, title, seen }];
      }),
    ),
    ...pages.flatMap(({ data, document }) =>
      document.links
        .filter(({ address }) => isOutside(address))
        .map(({ address: url, text: title, file, line, column }): Cited => {
          return { file, line, column, url, title, seen: data?.checked ?? null };
        }),
    ),
    ...(contact && isOutside(contact.href)
      ? [
          {
            ...site.yaml.placeOf(['contact', 'href']),
            url: contact.href,
            title: contact.label,
            seen: null,
          },
        ]
      : []),
  ];
}

const isOutside = (address: string): boolean => /^https?:/i.test(address);

/** Dates are ISO: the greatest text is the latest day. */
function latest(cited: readonly Citation[]): string | null {
  const days = cited.flatMap(({ seen }) => seen ?? []).sort();
  return days.at(-1) ?? null;
}

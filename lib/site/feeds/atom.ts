/** `/feed.xml`: the answers that were checked last, as an Atom feed (RFC 4287). */
import type { Article } from '../../content/model.ts';
import { articleAddress } from '../../links/address.ts';
import type { HelpSite } from '../site.ts';
import { escapeXml } from './xml.ts';

export const FEED_ADDRESS = '/feed.xml';

/** A day on which a whole catalogue was checked again still fits; a feed of 1,000 would weigh 600 KB. */
const LONGEST = 100;

/** RFC 4287 asks for a date: that of a site without articles. */
const NEVER = '1970-01-01';

/** Newest first; of the same day, in reading order. Ids are the permanent addresses. */
export function atomFeed(site: HelpSite): string {
  const { name, description, operator } = site.content.site;
  const newest = site.content.articles
    .toSorted((a, b) => (a.checked < b.checked ? 1 : a.checked > b.checked ? -1 : 0))
    .slice(0, LONGEST);
  const home = escapeXml(site.absolute('/'));
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">
  <id>${home}</id>
  <title>${escapeXml(name)}</title>
  <subtitle>${escapeXml(description)}</subtitle>
  <updated>${instant(newest[0]?.checked ?? NEVER)}</updated>
  <author><name>${escapeXml(operator)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(site.absolute(FEED_ADDRESS))}"/>
  <link rel="alternate" type="text/html" href="${home}"/>
${newest.map((article) => entry(site, article)).join('')}</feed>
`;
}

function entry(site: HelpSite, { id, title, summary, checked, category }: Article): string {
  const address = escapeXml(site.absolute(articleAddress(id)));
  const known = site.content.categories.find((one) => one.id === category);
  const term = known
    ? `\n    <category term="${known.id}" label="${escapeXml(known.title)}"/>`
    : '';
  return `  <entry>
    <id>${address}</id>
    <title>${escapeXml(title)}</title>
    <updated>${instant(checked)}</updated>
    <link rel="alternate" type="text/html" href="${address}"/>${term}
    <summary>${escapeXml(summary)}</summary>
  </entry>
`;
}

/** A day of our calendar as RFC 3339 writes an instant. Articles are written in Japan. */
const instant = (day: string): string => `${day}T00:00:00+09:00`;

/** Codes as the table and their pages show them. */
import type { CodeEntry } from '../content/data-schema.ts';
import { articleAddress, codeAddress } from '../links/address.ts';
import { printedAt } from './printed.ts';
import type { HelpSite } from './site.ts';

/** Words of a verdict; `undecided` where the number alone does not decide. */
function verdictOf({ content: { site } }: HelpSite, { verdict }: CodeEntry) {
  const words = verdict === 'undecided' ? site.codes?.undecided : site.verdicts?.[verdict];
  return words && site.features.verdicts
    ? { key: verdict, words, title: site.verdictTitle ?? '' }
    : null;
}

/** A row of the table. */
function codeRow(site: HelpSite, entry: CodeEntry) {
  const { code, name, meaning } = entry;
  return {
    code,
    name,
    meaning,
    href: site.href(codeAddress(code)),
    verdict: verdictOf(site, entry),
  };
}

/** Failures first: 4, 5, and what is no error at the end. */
const place = (code: string): string => (code.startsWith('2') ? `9${code}` : code);

/** Codes by kind: reply codes, then enhanced status codes; each in ascending order, 2xx last. */
export function codeTable(site: HelpSite) {
  const rows = site.content.codes
    .toSorted((a, b) => place(a.code).localeCompare(place(b.code), 'en', { numeric: true }))
    .map((entry) => codeRow(site, entry));
  return {
    reply: rows.filter(({ code }) => !code.includes('.')),
    enhanced: rows.filter(({ code }) => code.includes('.')),
  };
}

/** What stands on a code's page; undefined when there is none for it. */
export function codePage(site: HelpSite, code: string) {
  const entry = site.content.codes.find((one) => one.code === code);
  if (!entry) return undefined;
  const { name, meaning, action, who, vendors, source } = entry;
  const url = site.absolute(codeAddress(code));
  return {
    code,
    name,
    meaning,
    action,
    who,
    vendors,
    source,
    verdict: verdictOf(site, entry),
    share: {
      title: `${code} ${name}`,
      summary: `${code} — ${meaning}`,
      verdict: verdictOf(site, entry)?.words.label ?? '',
      url,
      template: site.content.site.reply ?? '{summary}\n{url}',
    },
    printed: printedAt(site, codeAddress(code)),
    articles: entry.articles.flatMap((id) => {
      const article = site.article(id);
      return article
        ? [
            {
              title: article.title,
              summary: article.summary,
              href: site.href(articleAddress(id)),
              verdict: null,
            },
          ]
        : [];
    }),
    siblings: siblings(site, code).map((one) => ({
      code: one.code,
      href: site.href(codeAddress(one.code)),
      meaning: one.meaning,
    })),
  };
}

/** The same matter in the other class (5.1.1 and 4.1.1): its meaning is another, its number alike. */
function siblings({ content }: HelpSite, code: string): CodeEntry[] {
  if (!code.includes('.')) return [];
  const tail = code.slice(1);
  return content.codes.filter(
    (one) => one.code !== code && one.code.slice(1) === tail && one.code.includes('.'),
  );
}

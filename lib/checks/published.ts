import { nearest } from '../content/nearest.ts';
import type { Reading } from '../content/reading.ts';
import { articleAddress } from '../links/address.ts';
import { allRedirects, redirectTarget } from '../links/redirects.ts';
import type { Heading, MarkdownDocument } from '../markdown/document.ts';
import { keptWords } from './kept-words.ts';
import { type Released, released } from './ledger-lines.ts';
import { type LiveAddresses, liveAddresses, splitAddress } from './live.ts';
import { type Promised, promises } from './promises.ts';
import { type Finding, type Rule, startOf } from './rule.ts';
import { SITE_FILES } from './site-files.ts';
import { writtenHeading } from './written.ts';

/**
 * What was once released still answers. A page that went has its new address in `redirects.yml`; no
 * host can redirect what stands behind `#`, so an id that went stays on its page as a retired one.
 * The ids of a page that moved go with their reader to the new page.
 */
export const published: Rule = {
  name: 'published',
  check(reading) {
    const live = liveAddresses(reading);
    const pages = new Map<string, Released>();
    const ids = new Map<string, Finding>();
    for (const line of released(reading)) {
      const { page, id } = splitAddress(line.address);
      if (SITE_FILES.has(line.address)) continue;
      const there = live.pages.get(page);
      if (there === undefined && (id === null || !pages.has(page))) {
        pages.set(page, { ...line, address: page });
      } else if (there && id !== null && !there.has(id)) {
        ids.set(line.address, lostId(line, page, id, reading));
      }
    }
    return [...lostPages([...pages.values()], live, reading), ...ids.values()];
  },
};

function lostPages(lines: Released[], live: LiveAddresses, reading: Reading): Finding[] {
  const { articles, redirects } = reading;
  // A file that cannot be read may hold the very line that is missed here.
  if (!redirects.data || articles.some(({ data }) => data === null)) return [];
  const moved = allRedirects(
    articles.flatMap(({ id, data }) =>
      data && !data.draft ? [{ id, replaces: data.replaces }] : [],
    ),
    redirects.data,
  );
  const lost = lines.filter(
    ({ address }) =>
      !live.unknown.some((start) => address.startsWith(start)) &&
      redirectTarget(moved, address) === null,
  );
  const here = promises(reading);
  const finding = (address: string, what: string, to: string): Finding => ({
    place: startOf(redirects.file),
    message: `公開したアドレスがなくなっています: ${what}。redirects.yml に引っ越し先を書きます。`,
    fix: `- { from: ${address}, to: ${to} }`,
  });
  const switchedOff = live.closed.flatMap(([start, why]): Finding[] => {
    const all = lost.filter(({ address }) => address.startsWith(start));
    const [first] = all;
    if (!first) return [];
    const what = all.length > 1 ? `${first.address} など${all.length}個` : first.address;
    return [finding(first.address, `${what}(${why})`, '/search/')];
  });
  const gone = lost.filter(
    ({ address }) => !live.closed.some(([start]) => address.startsWith(start)),
  );
  return [
    ...switchedOff,
    ...gone.map(
      (line) =>
        draftAgain(line.address, reading) ??
        finding(line.address, line.address, heirOf(line, here)),
    ),
  ];
}

function draftAgain(address: string, { articles }: Reading): Finding | null {
  const draft = articles.find(({ id, data }) => data?.draft && articleAddress(id) === address);
  if (!draft) return null;
  const place = draft.yaml.placeOf(['draft']);
  return { place, message: `公開した記事は、下書きに戻せません: ${address}`, fix: 'draft: false' };
}

/** The page that probably took over: renamed files keep their title. */
function heirOf({ address, text }: Released, here: readonly Promised[]): string {
  const kind = address.slice(0, address.indexOf('/', 1) + 1) || '/';
  const pages = here.filter((one) => one.address.startsWith(kind) && !one.address.includes('#'));
  const alike = pages
    .map((page) => ({ page, kept: keptWords(text, page.text) }))
    .sort((a, b) => b.kept - a.kept)[0];
  if (alike && alike.kept >= 0.5) return alike.page.address;
  return (
    nearest(
      address,
      pages.map((page) => page.address),
    ) ?? `${kind}…/`
  );
}

function lostId(line: Released, page: string, id: string, reading: Reading): Finding {
  const { text } = line;
  const source =
    reading.articles.find((article) => articleAddress(article.id) === page) ??
    reading.pages.find(({ name }) => `/${name}/` === page);
  if (!source) {
    const place = { ...startOf(reading.ledger.file), line: line.line };
    return { place, message: `${page} の #${id} は台帳に載せません。`, fix: '(この行を消します)' };
  }
  const heading = heirHeading(text, source.document);
  const message = `公開した #${id}(「${text}」)が ${page} にありません。続きが分かる見出しに、古い id を書き足します。`;
  if (!heading) return { place: startOf(source.file), message, fix: `## ${text} {#${id}}` };
  const fix = writtenHeading(heading, { aliases: [...heading.aliases, id] });
  return { place: heading, message, fix };
}

/** The section that says most of what the lost one was about; the first where none says anything. */
function heirHeading(text: string, { headings, sections }: MarkdownDocument): Heading | null {
  let best: Heading | null = null;
  let most = -1;
  for (const heading of headings) {
    if (heading.id === null) continue;
    const body = sections.find(({ id }) => id === heading.id)?.text ?? '';
    const kept = keptWords(text, `${heading.text}\n${body}`);
    if (kept > most) [best, most] = [heading, kept];
  }
  return best;
}

import type { Reading } from '../content/reading.ts';
import { type LedgerLine, readLedger } from '../links/ledger.ts';
import { IMMUTABLE_FOLDERS } from '../site/host/policy.ts';
import { type LiveAddresses, liveAddresses, splitAddress } from './live.ts';
import type { Finding, Rule } from './rule.ts';

/** A line of the ledger that says which address was released, and as what. */
export interface Released extends LedgerLine {
  text: string;
}

/** `published.txt` holds addresses without base path, each with its text, each once. */
export const ledgerLines: Rule = {
  name: 'ledger-line',
  check: (reading) => judged(reading).flatMap(({ finding }) => finding ?? []),
};

/** The lines without a fault: what the other rules of the ledger go by. */
export const released = (reading: Reading): Released[] =>
  judged(reading).flatMap(({ line, finding }) =>
    finding === null && line.text !== null ? [{ ...line, text: line.text }] : [],
  );

function judged(reading: Reading): { line: LedgerLine; finding: Finding | null }[] {
  const { file, text } = reading.ledger;
  const live = liveAddresses(reading);
  const first = new Map<string, number>();
  return readLedger(text).map((line) => {
    const key = `${line.address}\t${line.text}`;
    const before = first.get(key);
    first.set(key, before ?? line.line);
    const wrong =
      before === undefined
        ? wrongLine(line, live)
        : { message: `${before}行目と同じです。`, fix: REMOVE };
    const place = { file, line: line.line, column: 1 };
    return { line, finding: wrong && { place, ...wrong } };
  });
}

type Wrong = Omit<Finding, 'place'>;

const REMOVE = '(この行を消します)';

/** Page, page and `#id`, or a file: `/articles/a/#check`, `/feed.xml`. */
const ADDRESS = /^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.[a-z0-9]+|#[a-z][a-z0-9-]*)?$/;
/** Where our pages begin; with something before it, that is the base path of a host. */
const STARTS = ['/articles/', '/categories/', '/codes/'];

function wrongLine({ address, text }: LedgerLine, live: LiveAddresses): Wrong | null {
  const whole = `${address}${text ?? ''}`;
  if (whole.trim() === '') return { message: '空の行があります。', fix: REMOVE };
  const wrong = wrongAddress(address.trim().split(/\s/)[0] ?? '', live);
  if (wrong) {
    const { message, instead } = wrong;
    return { message, fix: instead ? `${instead}[タブ]${text ?? '…'}` : REMOVE };
  }
  if (text?.trim() && !/\s/.test(address)) return null;
  const message = 'アドレスと見出しのあいだを、タブ1つで区切ります。';
  const [before = '', ...rest] = whole.trim().split(/\s+/);
  return { message, fix: `${before}[タブ]${rest.join(' ') || '…'}` };
}

function wrongAddress(
  address: string,
  live: LiveAddresses,
): { message: string; instead: string | null } | null {
  const site = /^[a-z]+:\/\/[^/]*/i.exec(address)?.[0];
  if (site) {
    const message = `サイトの名前(${site})は書きません。`;
    return { message, instead: address.slice(site.length) || '/' };
  }
  if (IMMUTABLE_FOLDERS.some((folder) => address.startsWith(folder))) {
    const message = '組み立てるたびに名前が変わるファイルは、載せません。';
    return { message, instead: null };
  }
  const below = live.pages.has(splitAddress(address).page) ? null : withoutBase(address, live);
  if (below) {
    const base = address.slice(0, address.length - below.length);
    return { message: `置き場所(${base})は書きません。`, instead: below };
  }
  if (ADDRESS.test(address)) return null;
  const message = `アドレスは半角英小文字・数字・ハイフンで、/ で始めて / で終えます: ${address}`;
  return { message, instead: tidied(address) };
}

/** The address below the base path before it; null when there is none. */
function withoutBase(address: string, live: LiveAddresses): string | null {
  for (let at = address.indexOf('/', 1); at > 0; at = address.indexOf('/', at + 1)) {
    const rest = address.slice(at);
    const { page } = splitAddress(rest);
    if (STARTS.some((start) => rest.startsWith(start))) return rest;
    if (page !== '/' && live.pages.has(page)) return rest;
  }
  return null;
}

/** `articles/User-Unknown#check` → `/articles/user-unknown/#check` */
function tidied(address: string): string {
  const [page = '', id] = address
    .toLowerCase()
    .split(/[?#]/)
    .map((part) => part.replaceAll(/[^a-z0-9/.-]/g, ''));
  const path = `/${page}/`.replaceAll(/\/+/g, '/');
  return id && address.includes('#') ? `${path}#${id.replaceAll('/', '')}` : path;
}

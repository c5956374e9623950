import { keptWords, sameWords } from './kept-words.ts';
import { type Released, released } from './ledger-lines.ts';
import { splitAddress } from './live.ts';
import { type Promised, promises } from './promises.ts';
import type { Finding, Rule } from './rule.ts';
import { writtenHeading } from './written.ts';

/**
 * Share of the released words that have to be left before we ask. Measured on the 33 rewordings of
 * our own first headings and on 1,782 pairs of headings of one article (an id that moved to the
 * other): at a quarter, 24 rewordings pass unasked and 93 % of the moved ids are noticed.
 */
const LEFT = 0.25;

/**
 * An address that was released keeps its meaning. Words change and meaning does not, so a heading
 * may be reworded freely while some of its words are left; with none left, or with its old words on
 * another id of the page, the writer is asked. `publish:ledger -- --same` is the answer that it is
 * the same; it stands in the ledger as a second line.
 */
export const sameMeaning: Rule = {
  name: 'same-meaning',
  check(reading) {
    const byAddress = new Map<string, Released[]>();
    for (const line of released(reading)) {
      byAddress.set(line.address, [...(byAddress.get(line.address) ?? []), line]);
    }
    const here = promises(reading);
    const asked = here.filter(({ by, address }) => by === 'writer' && byAddress.has(address));
    return asked.flatMap((promised) => finding(promised, byAddress, here) ?? []);
  },
};

function finding(
  promised: Promised,
  byAddress: ReadonlyMap<string, readonly Released[]>,
  here: readonly Promised[],
): Finding | null {
  const { address, text, place } = promised;
  const lines = byAddress.get(address) ?? [];
  const last = lines.at(-1)?.text ?? '';
  if (lines.some((line) => sameWords(line.text, text))) return null;
  const says = (other: string, words: string) =>
    byAddress.get(other)?.some((line) => sameWords(line.text, words)) ?? false;
  const moved = here.find(
    (other) =>
      other.by === 'writer' &&
      besides(other.address, address) &&
      sameWords(other.text, last) &&
      !says(other.address, last),
  );
  const was = `${named(address)} は「${last}」として公開しました。`;
  // Where two headings changed ids, the ledger knows the one that belongs here.
  const own = [...byAddress.keys()].find((other) => besides(other, address) && says(other, text));
  const fix = newName(promised, own ? (splitAddress(own).id ?? '…') : '…');
  if (moved) {
    const message = `${was}同じ言葉が、いま ${named(moved.address)} にあります。`;
    return { place, message, fix };
  }
  if (lines.some((line) => keptWords(line.text, text) >= LEFT)) return null;
  const command = `npm run publish:ledger -- --same ${address}`;
  const message = `${was}いまの「${text}」は、別の話に見えます。同じ話なら ${command} を実行します。`;
  return { place, message, fix };
}

/** On the same page, or both pages of one kind. */
function besides(one: string, other: string): boolean {
  const [a, b] = [splitAddress(one), splitAddress(other)];
  if (one === other || (a.id === null) !== (b.id === null)) return false;
  return a.id === null ? kindOf(one) === kindOf(other) : a.page === b.page;
}

const kindOf = (address: string): string => address.slice(0, address.indexOf('/', 1));

/** `#check` on its own page, where the place says which; a page by its address. */
function named(address: string): string {
  const { page, id } = splitAddress(address);
  return id === null ? page : `#${id}`;
}

function newName({ address, heading }: Promised, id: string): string {
  if (heading) return writtenHeading(heading, { id });
  if (address.includes('#')) return `id: ${id}`;
  return '(別の話は、新しい id で書きます)';
}

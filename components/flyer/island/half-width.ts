/** Full-width letters, digits and dashes as they come from a Japanese keyboard. */
import { foldText } from '../../../lib/text/fold.ts';

/** An accent taken off would make another address of it: `é` stays, and is refused later. */
const ACCENTED = /[\u0300-\u036f]/;

/** `ｎｅｗｓ＠Example．ＣＯ．ＪＰ` → `news@example.co.jp`; mailboxes that differ in case do not exist. */
export function plainAddress(typed: string): string {
  const text = typed.trim();
  const folded = ACCENTED.test(text.normalize('NFD')) ? text.normalize('NFKC') : foldText(text);
  // Copied out of a mail: 「みどり商店 <news@example.co.jp>」.
  const open = folded.lastIndexOf('<');
  const inside = open >= 0 && folded.endsWith('>') ? folded.slice(open + 1, -1) : folded;
  return inside.trim();
}

/** Digits with what stands between them: the words around keep their kana, 「（代表）」 its brackets. */
const NUMBER = /[(（]?[+＋]?[\d０-９](?:[+＋()（）.．\-－‐‑–—―−ーｰ \u3000]*[\d０-９])*/g;

/** `フリーダイヤル ０１２０ー１２３ー４５６` → `フリーダイヤル 0120-123-456` */
export const plainPhone = (typed: string): string =>
  typed.trim().replaceAll(NUMBER, (number) => foldText(number));

/** `npm run diagnose -- --summary`: the lists of a mailbox as text to read. */
import { type Row, VERDICT_ORDER } from '../list/row.ts';
import { type ListWords, labelOf } from '../list/rows-csv.ts';
import { UNREADABLE } from '../list/wording.ts';
import type { BulkResult } from './bulk.ts';

/** Lines to print: how many files, then the addresses of each verdict, then what was not read. */
export function summaryOf(result: BulkResult, words: ListWords): string[] {
  const { rows, files, inRows, mails, copies, unread } = result;
  const again = copies > 0 ? `(うち${copies}通は、同じメールがもう1通あったので数えません)` : '';
  return [
    `ファイル ${files}件 = 表にしたファイル ${inRows}件 + 読めなかったファイル ${unread.length}件`,
    `メール ${mails}通${again} → 表の行 ${rows.length}件`,
    ...VERDICT_ORDER.flatMap((verdict) => {
      const group = rows.filter((row) => row.verdict === verdict);
      return group.length === 0
        ? []
        : [
            '',
            `${labelOf(verdict, words)}: ${group.length}件`,
            ...group.map((row) => rowLine(row, words)),
          ];
    }),
    ...(unread.length > 0 ? ['', `読めなかったファイル: ${unread.length}件`] : []),
    ...unread.map(({ file, why }) => `  ${file}: ${UNREADABLE[why]}`),
  ];
}

function rowLine(row: Row, words: ListWords): string {
  const { address, article, times, due, suggestion, sightings } = row;
  const said = [
    address ?? `(宛先は書かれていません) ${sightings[0]?.file ?? ''}`,
    words.title(article),
    ...(times > 1 ? [`${times}回の配信`] : []),
    ...(due && row.verdict === 'retry' ? ['配信を休む回数になりました'] : []),
    ...(suggestion ? [`${suggestion.address} ではありませんか(${suggestion.why})`] : []),
  ];
  return `  ${said.join('  ')}`;
}

/** What the list of many answers says. */
import { UNREADABLE } from '../../../../lib/list/wording.ts';
import type { Failure } from '../work.ts';

/** What to do about a file that could not be read. */
const MEND: Record<Failure['why'], string> = {
  damaged: 'もう一度書き出してみてください。',
  encrypted: '解いてから入れてください。',
  'not-a-mail': '',
  'too-large': 'いくつかに分けてください。',
  empty: '',
  unsupported: '開いてから、中のメールを入れてください。',
};

export const BULK = {
  title: (addresses: number) => `診断の結果(宛先 ${addresses}件)`,
  files: (all: number, read: number, failed: number) =>
    `ファイル ${all}件 = 読めた ${read}件 + 読めなかった ${failed}件`,
  answers: (answers: number, rows: number) =>
    `見つかった答え ${answers}件。同じ宛先をまとめて ${rows}行になりました。`,
  filters: '表をしぼる',
  verdict: '名簿の扱い',
  everyVerdict: (count: number) => `すべて(${count}件)`,
  text: '宛先や理由で探す',
  shown: (shown: number, all: number) =>
    shown === all ? `${all}件を表示しています` : `${all}件のうち${shown}件を表示しています`,
  pageShown: (from: number, to: number) => `${from}〜${to}件目`,
  previous: '前の100件',
  next: '次の100件',
  pages: '表のページ',
  empty: '当てはまる宛先はありません。しぼりこみを変えてください。',
  table: '宛先ごとの結果',
  columns: {
    address: '宛先',
    verdict: '名簿の扱い',
    cause: '理由',
    certainty: '確かさ',
    last: '最後の日',
    times: '回数',
  },
  select: '選ぶ',
  selectPage: 'このページの行をすべて選ぶ',
  selectRow: (name: string) => `${name} を選ぶ`,
  noAddress: '宛先は書かれていません',
  forwarded: (address: string) => `転送先: ${address}`,
  suggestion: 'もしかすると',
  due: (times: number) => `続けて${times}回。配信を休みます`,
  times: (count: number) => `${count}回`,
  noDate: '日付なし',
  more: '根拠',
  moreOf: (name: string) => `${name} の根拠`,
  noEvidence: '理由の書かれた行は見つかりませんでした。',
  copies: (files: readonly string[]) => `同じメールがほかにもありました: ${files.join('、')}`,
  failures: (count: number) => `読めなかったファイル(${count}件)`,
  failure: ({ file, why }: Failure) => `${file}: ${UNREADABLE[why]}。${MEND[why]}`,
  use: '結果を使う',
  which: '使う行',
  every: 'すべての行',
  filtered: 'いま表でしぼっている行',
  selected: '選んだ行',
  count: (label: string, count: number) => `${label}(${count}件)`,
  save: 'CSVで保存',
  copy: 'アドレスをコピー',
  copied: (count: number) => `${count}件のアドレスをコピーしました`,
  print: '印刷',
  callSheet: (count: number) => `「電話で確認する方」を印刷(${count}件)`,
  callTitle: '電話で確認する方',
  callNote: 'メモ',
  callHelp:
    '「いまもこのアドレスをお使いですか」と聞きます。使っていれば配信を再開し、新しいアドレスなら書きとめます。連絡がつかなければ、休んだままでかまいません。',
  nobody: '当てはまる行がありません。',
  saved: (count: number) => `${count}件をCSVで保存しました`,
  everyFile: 'すべて',
  match: '名簿(CSV)と照らし合わせる',
  matchHelp:
    '名簿のCSVをここへ入れると、「名簿の扱い」の列を足したCSVを保存します。元の列はそのままです。名簿もどこにも送りません。',
  matched: (column: string, matched: number) =>
    `「${column}」の列で照らし合わせ、${matched}行に名簿の扱いを付けて保存しました。`,
  unmatched: (count: number) => `名簿に見つからなかった宛先(${count}件)`,
  everyMatched: '届かなかった宛先は、すべて名簿にありました。',
  problems: {
    'no-address-column':
      'メールアドレスの列が見つかりません。1行目に「メールアドレス」のような見出しがあるか確かめてください。',
    empty: 'このファイルには行がありません。名簿のCSVか確かめてください。',
  },
  withVerdict: (name: string) => `${name.replace(/\.[^.]*$/, '')}-名簿の扱い.csv`,
  rule: '休むまでの回数を変える',
  ruleHelp:
    '一時的なエラーが続けて何回の配信で出たら休むかを決めます。はじめの数は、当サイトの目安です。',
  ruleTimes: '一時的なエラー(回)',
} as const;

/** Words of the sheet that change with what is filled in, and of the form. */
import type { FieldName } from './fields.ts';
import type { DayProblem } from './island/day.ts';
import type { AddressFault } from './island/sender.ts';

/** What the customers are asked to register: unknown while the sheet is a blank, then one of two. */
export type Registered = 'blank' | 'domain' | 'address';

export const REGISTER: Record<Registered, { lead: string; name: string; term: string }> = {
  blank: {
    lead: 'お使いの携帯電話やメールの設定で、受信するメールに、下の枠のドメイン(「@」より右側)かアドレスを登録してください。',
    name: '登録していただくもの',
    term: '受信したいドメインの登録',
  },
  domain: {
    lead: 'お使いの携帯電話やメールの設定で、受信するメールに、次のドメイン(アドレスの「@」より右側)を登録してください。',
    name: '登録していただくドメイン',
    term: '受信したいドメインの登録',
  },
  address: {
    lead: 'お使いの携帯電話やメールの設定で、受信するメールに、次のアドレスを、はじめから終わりまで全部登録してください。',
    name: '登録していただくアドレス',
    term: '受信したいアドレスの登録',
  },
};

export const SEND_ON = 'お送りする予定です';
/** Stopping the mails is never left out: these words stand where the shop has none of its own. */
export const UNSUBSCRIBE =
  'メールの終わりにある「配信停止」から、または上の電話番号へご連絡ください。';

/** Said under a domain or address that needs more than one line. */
export const ONE_LINE = '行が分かれていても、続けて1行で入れてください。';

const STAYS_BLANK = '直すまで、お知らせのアドレスとドメインは空欄のままです。';

export const ADDRESS_FAULTS: Record<AddressFault, string> = {
  'no-at': `「@」がありません。「news@example.co.jp」のように書きます。${STAYS_BLANK}`,
  'many-at': `「@」が2つ以上あります。アドレスは1つだけ書きます。${STAYS_BLANK}`,
  character: `アドレスに使えない文字があります。空白や日本語が入っていないか、見てください。${STAYS_BLANK}`,
  local: `「@」の左側が、アドレスの形になっていません。点(.)の場所を見てください。${STAYS_BLANK}`,
  domain: `「@」の右側が、アドレスの形になっていません。「example.co.jp」のように終わりまで書きます。${STAYS_BLANK}`,
};

export const DAY_PROBLEMS: Record<DayProblem, string> = {
  'none-such': '日付を確かめてください。年・月・日のどれかが足りないか、暦にない日です。',
  past: '過ぎた日です。これから配信する日を入れてください。',
  today: '今日の日付です。お客様が登録する間があるように、先の日を選んでください。',
  far: '1年より先の日です。年を確かめてください。',
};

export const WORDS = {
  shared: (domain: string) =>
    `${domain} は、ほかの人も使うドメインです。お客様にドメインを登録してもらうと、知らない人のメールまで通ってしまうので、アドレスの全部を印刷します。できれば、配る前に自社のドメインのアドレスに変えてください。`,
  phone: '電話番号の数字が、10桁か11桁になっていません。',
  cleared: '入力を消しました。',
} as const;

/** A remark on a field; with an `error` the field cannot be printed at all. */
export interface Problem {
  field: FieldName;
  level: 'error' | 'caution';
  text: string;
}

/** What the shop fills in: the one list behind the form, what is kept on the device, and the sheet. */
import { UNSUBSCRIBE } from './words.ts';

export const FIELD_NAMES = [
  'shop',
  'senderName',
  'senderAddress',
  'firstDate',
  'subject',
  'phone',
  'hours',
  'unsubscribe',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** As typed; `firstDate` as `<input type="date">` gives it: `2026-12-01`. */
export type FlyerValues = Record<FieldName, string>;

export interface Field {
  name: FieldName;
  label: string;
  hint?: string;
  /** Characters that leave the sheet on one side, however wide they are. */
  limit: number;
  type?: 'date' | 'tel';
  inputMode?: 'email';
  autoComplete?: 'organization' | 'email' | 'tel';
  /** Several lines high. */
  long?: boolean;
  /** Printed, and shown in the field, when the shop says nothing else. */
  standard?: string;
}

export const FIELDS: readonly Field[] = [
  {
    name: 'shop',
    label: 'お店・会社の名前',
    hint: 'お客様が知っている呼び名で書きます。',
    limit: 30,
    autoComplete: 'organization',
  },
  {
    name: 'firstDate',
    label: 'はじめて配信する日',
    hint: '曜日は、日付から入ります。',
    limit: 10,
    type: 'date',
  },
  {
    name: 'senderName',
    label: '差出人の名前',
    hint: 'メールの差出人に出る名前です。これからの配信でも変えません。',
    limit: 30,
  },
  {
    name: 'senderAddress',
    label: '差出人のアドレス',
    hint: '例 news@example.co.jp',
    limit: 64,
    inputMode: 'email',
    autoComplete: 'email',
  },
  {
    name: 'subject',
    label: '件名のはじめ',
    hint: 'はじめの数文字。迷惑メールフォルダーの中で見つけやすくなります。',
    limit: 30,
  },
  {
    name: 'phone',
    label: '電話番号',
    hint: '届かないときに、お客様がかけるところです。',
    limit: 24,
    type: 'tel',
    autoComplete: 'tel',
  },
  { name: 'hours', label: '受付時間', hint: '例 平日 10時から18時', limit: 24 },
  {
    name: 'unsubscribe',
    label: '配信の止め方',
    hint: 'メールにも、配信停止の案内があるかを確かめてください。',
    limit: 80,
    long: true,
    standard: UNSUBSCRIBE,
  },
];

/** An untouched form. */
export const blankValues = (): FlyerValues =>
  Object.fromEntries(FIELDS.map(({ name, standard = '' }) => [name, standard])) as FlyerValues;

/** Id of a field in the page, and of what is said about it. */
export const fieldId = (name: FieldName): string => `flyer-${name}`;
export const hintId = (name: FieldName): string => `flyer-${name}-hint`;
export const problemId = (name: FieldName): string => `flyer-${name}-problem`;

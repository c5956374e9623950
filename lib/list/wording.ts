/** Japanese words of the list: how sure, why so, what is misspelt. */
import type { Certainty } from '../bounce/diagnosis.ts';
import type { Why } from './sources.ts';

export const CERTAINTY: Record<Certainty, string> = {
  certain: '確か',
  likely: 'おそらく',
  unsure: 'はっきりしない',
};

/** Why a file gave no mail. */
export const UNREADABLE: Record<Why, string> = {
  damaged: '壊れています',
  encrypted: 'パスワードがかかっています',
  'not-a-mail': 'メールではありません',
  'too-large': '大きすぎます',
  empty: '中身がありません',
  unsupported: 'この圧縮のしかたには対応していません',
};

/** Why a row has its verdict, where it is not simply its only mail's. */
export const WHY = {
  only: 'このエラーメールで決めました。',
  newest: 'いちばん新しいエラーメールで決めました。',
  newestCertain: '確かなエラーメールのうち、いちばん新しいもので決めました。',
  complaint: '迷惑メールだという報告が届いています。',
  contradicted:
    '同じころか、そのあとに別の理由のエラーが届いています。止める前に、本人に確認します。',
  nothing: '届かなかったというエラーではありません。',
} as const;

/** What looks misspelt in an address. */
export const TYPO = {
  width: '全角の文字が入っています',
  space: '空白が入っています',
  comma: '「.」が「,」になっています',
  at: '「@」が重なっています',
  dots: '余分な「.」があります',
  dotMissing: '「.」が抜けています',
  ending: (written: string) => `「.${written}」で終わるアドレスはありません`,
  like: (known: string) => `「${known}」の打ち間違いかもしれません`,
} as const;

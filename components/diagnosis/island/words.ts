/** What the diagnosis says beside what the content says. */
import type { Certainty } from '../../../lib/bounce/diagnosis.ts';

export const CERTAINTY: Record<Certainty, { label: string; why: string }> = {
  certain: { label: '確か', why: '理由がはっきり書かれています。' },
  likely: { label: 'おそらく', why: '広い意味の文か、番号から判断しました。' },
  unsure: {
    label: 'はっきりしない',
    why: 'これだけでは決められません。下の候補と、前後の英文も見てください。',
  },
};

export const WORDS = {
  loading: '診断の準備をしています…',
  failed: '診断を読み込めませんでした。通信を確かめて、もう一度お試しください。',
  empty: 'エラーメールの文を貼ってください。550 などで始まる1行だけでもかまいません。',
  recipient: '宛先',
  noRecipient: '宛先は書かれていません',
  listed: '名簿のアドレス',
  listedWhy:
    '届かなかったのは、お客様が決めた転送先です。名簿では、こちらのアドレスを探してください。',
  reason: '理由',
  evidence: '根拠の行',
  noEvidence: '理由の書かれた行は見つかりませんでした。',
  inText: '貼った文の中で見る',
  codes: '番号',
  next: 'することを見る',
  more: 'くわしい説明',
  others: 'ほかに考えられる理由',
  copyReply: '返信文をコピー',
  copyLink: 'リンクをコピー',
  withAddress: '返信文に宛先のアドレスを入れる',
  copied: 'コピーしました',
  notCopied: 'コピーできませんでした。文を選んで、手でコピーしてください。',
  answers: (count: number) => `診断の結果(${count}件)`,
  counts: '名簿の扱いごとの件数',
  clear: 'すべて消す',
  cleared: '結果をすべて消しました。',
  pasted: '貼った文',
  unreadable: (name: string) =>
    `${name} は読めませんでした。メールのファイル(.eml .msg .txt)か確かめてください。`,
  cut: 'メールが長いので、はじめの部分だけを調べました。ほかの宛先が後ろに書かれているかもしれません。',
  notABounce: 'エラーメールではないようです',
} as const;

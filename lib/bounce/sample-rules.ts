/** A small set of rules for the tests of this folder: the shapes of the real one, few words. */
import type { Rules } from './rules.ts';

export const sampleRules: Rules = {
  articles: [
    {
      id: 'user-unknown',
      title: '宛先のアドレスが見つからない',
      verdict: 'remove',
      lasting: 'permanent',
      codes: ['5.1.1'],
      phrases: [
        { text: 'Unknown user', provider: 'docomo', verdict: 'contact' },
        { text: 'User unknown', provider: 'au', verdict: 'contact' },
        { text: 'not listed in Domino Directory', verdict: 'contact' },
        "This user doesn't have a * account",
        'no mailbox here by that name',
        'User unknown',
        'Unknown user',
      ],
    },
    {
      id: 'filtered-by-recipient',
      title: '受信者側の設定で拒否された',
      verdict: 'contact',
      lasting: 'either',
      phrases: [{ text: 'Unknown user', provider: 'docomo', stage: 'data' }],
    },
    {
      id: 'host-unknown',
      title: '宛先のドメインが見つからない',
      verdict: 'fix',
      lasting: 'permanent',
      codes: ['5.1.2'],
      phrases: [
        { text: 'Host not found, try again', verdict: 'retry' },
        'Host unknown',
        'Host not found',
      ],
    },
    {
      id: 'mailbox-full',
      title: '相手のメールボックスがいっぱい',
      verdict: 'retry',
      lasting: 'temporary',
      codes: ['5.2.2'],
      phrases: ['mailbox is full', 'over quota', 'Mailbox full'],
    },
    {
      id: 'blocked-reputation',
      title: '送信元のサーバーがブロックされている',
      verdict: 'sender',
      lasting: 'either',
      phrases: ['Service unavailable; * blocked using', 'Client host * blocked using'],
    },
    {
      id: 'policy',
      title: '相手のポリシーで拒否された',
      verdict: 'sender',
      lasting: 'either',
      phrases: ['Access denied'],
    },
    {
      id: 'connection-failed',
      title: '相手のサーバーに接続できない',
      verdict: 'retry',
      lasting: 'temporary',
      phrases: ['has been in the queue too long', 'retry timeout exceeded', 'Connection timed out'],
    },
    {
      id: 'system-error',
      title: '相手のサーバーの不具合',
      verdict: 'retry',
      lasting: 'temporary',
      phrases: ['Service unavailable'],
    },
    {
      id: 'delay-notice',
      title: '配達が遅れているお知らせ',
      verdict: 'none',
      lasting: 'temporary',
      phrases: [
        'THIS IS A WARNING MESSAGE ONLY',
        'Your message could not be delivered for more than * hour',
      ],
    },
    {
      id: 'auto-reply',
      title: '自動返信・不在通知',
      verdict: 'none',
      lasting: 'either',
      phrases: ['I am out of the office'],
    },
    {
      id: 'feedback-report',
      title: '迷惑メール報告',
      verdict: 'remove',
      lasting: 'either',
      phrases: [
        { text: 'Feedback-Type: auth-failure', verdict: 'sender' },
        'Feedback-Type: abuse',
        'This is an email abuse report for',
        'complaint about message from',
      ],
    },
    { id: 'not-a-bounce', title: 'エラーメールではない', verdict: 'none', lasting: 'either' },
    {
      id: 'unknown-reason',
      title: '理由が書かれていないエラーメールの読み方',
      verdict: 'retry',
      lasting: 'either',
    },
  ],
  replies: [
    {
      provider: 'outlook-com',
      text: 'Requested action not taken: mailbox unavailable',
      article: 'user-unknown',
      codes: ['5.5.0'],
      note: 'その宛先がありません。',
    },
  ],
  providers: [
    { id: 'docomo', name: 'ドコモ', domains: ['docomo.ne.jp'], hosts: ['docomo.ne.jp'], signs: [] },
    { id: 'au', name: 'au', domains: ['au.com', 'ezweb.ne.jp'], hosts: ['ezweb.ne.jp'], signs: [] },
    {
      id: 'outlook-com',
      name: 'Outlook.com',
      domains: ['outlook.com'],
      hosts: [],
      signs: ['protection.outlook.com'],
    },
  ],
  codes: {
    '550': { articles: ['user-unknown', 'policy'], undecided: true },
    '554': { articles: ['blocked-reputation', 'user-unknown'], undecided: true },
  },
};

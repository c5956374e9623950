/** Error texts, codes, features, dates. */
import { type Case, GMAIL, HOST_UNKNOWN, USER_UNKNOWN } from '../fixture.ts';

export const evidenceCases: Case[] = [
  [
    'a review that is due',
    {
      [GMAIL]: [
        'checked: 2026-11-24\nreview: 2027-05-24',
        'checked: 2026-04-01\nreview: 2026-11-23',
      ],
    },
    [
      'content/articles/gmail.md:6:9  review-due',
      '  読み直す日(2026-11-23)を過ぎました。確かめて、日付を書きかえます。',
      '  こう書きます: checked: 2026-11-24 / review: 2027-05-24',
    ],
  ],
  [
    'a phrase of two articles',
    { [HOST_UNKNOWN]: ['"Host not found"', '"user  Unknown"'] },
    [
      'content/articles/user-unknown.md:15:7  phrase-owner',
      '  このエラー文は content/articles/host-unknown.md:7 の記事にもあります。',
      '  こう書きます: (片方を消します。会社か段階で意味が変わるなら provider か stage を添えます)',
    ],
  ],
  [
    'a phrase twice in one article',
    { [HOST_UNKNOWN]: ['"Host not found"', '"Host not found", "HOST NOT FOUND"'] },
    [
      'content/articles/host-unknown.md:7:90  phrase-owner',
      '  このエラー文は7行目にもあります。',
      '  こう書きます: (片方を消します。会社か段階で意味が変わるなら provider か stage を添えます)',
    ],
  ],
  [
    'a reply that is a phrase of its provider',
    {
      [GMAIL]: [
        '"550 5.1.1 The email account does not exist"\n',
        '"mailbox unavailable"\n    stage: rcpt\n',
      ],
    },
    [
      'content/articles/user-unknown.md:16:15  phrase-owner',
      '  このエラー文は content/articles/gmail.md:10 の記事にもあります。',
      '  こう書きます: (片方を消します。会社か段階で意味が変わるなら provider か stage を添えます)',
    ],
  ],
  [
    'a phrase that is too short',
    { [HOST_UNKNOWN]: ['"Host not found"', '"no *"'] },
    [
      'content/articles/host-unknown.md:7:72  phrase-short',
      '  エラー文が短すぎます(2字)。どのメールにも当てはまってしまいます。',
      '  こう書きます: - "Recipient address rejected: User unknown"',
    ],
  ],
  [
    'a provider that is not there',
    { [USER_UNKNOWN]: ['provider: gmail', 'provider: gmial'] },
    [
      'content/articles/user-unknown.md:16:48  phrase-provider',
      '  宛先のサービス gmial はありません。',
      '  こう書きます: provider: gmail',
    ],
  ],
  [
    'a code of two articles',
    { [HOST_UNKNOWN]: ['"5.1.2"', '"5.1.1"'] },
    [
      'content/articles/user-unknown.md:13:11  code-owner',
      '  番号 5.1.1 は content/articles/host-unknown.md:7 にもあります。',
      '  こう書きます: (5.1.1 を host-unknown か user-unknown の片方だけに残します)',
    ],
  ],
  [
    'verdicts without words',
    {
      'site.yml': [
        'verdicts:\n  remove: { word: 止める, label: 配信を止める }\n  fix: { word: 直す, label: 直す }\n  retry: { word: 待つ, label: 待つ }\n  contact: { word: 確認する, label: 確認する }\n  sender: { word: 送り方, label: 送り方を直す }\n  none: { word: そのまま, label: そのまま }\n',
        '',
      ],
    },
    [
      'content/site.yml:8:66  feature',
      '  features.verdicts が true なら、site.yml に verdicts が要ります。',
      '  こう書きます: verdicts: { remove: { word: 止める, label: 配信を止める }, … }',
    ],
  ],
  [
    'codes without entries',
    { 'codes.yml': '[]\n', [HOST_UNKNOWN]: ['/codes/5-1-1/', '/codes/'] },
    [
      'content/site.yml:8:37  feature',
      '  features.codes が true ですが、codes.yml に番号がありません。',
      '  こう書きます: codes: false',
    ],
  ],
  [
    'a provider article without a review',
    { [GMAIL]: ['review: 2027-05-24\n', ''] },
    [
      'content/articles/gmail.md:2:1  review',
      '  宛先のサービスの記事には review(読み直す日)が要ります。',
      '  こう書きます: review: 2027-05-24',
    ],
  ],
  [
    'a review before the check',
    { [GMAIL]: ['review: 2027-05-24', 'review: 2026-11-24'] },
    [
      'content/articles/gmail.md:6:9  review',
      '  review(2026-11-24)は checked(2026-11-24)より後の日にします。',
      '  こう書きます: review: 2027-05-24',
    ],
  ],
  [
    'a placeholder left in the front matter',
    { [HOST_UNKNOWN]: ['サーバーがありません。\ncategory', '〔ここに答え〕\ncategory'] },
    [
      'content/articles/host-unknown.md:3:10  placeholder',
      '  〔ここに…〕が残っています。',
      '  こう書きます: (書きこむか、draft: true に戻します)',
    ],
  ],
  [
    'a placeholder left in a heading',
    { [HOST_UNKNOWN]: ['## 名簿の宛先', '## 〔ここに見出し〕'] },
    [
      'content/articles/host-unknown.md:11:1  placeholder',
      '  〔ここに…〕が残っています。',
      '  こう書きます: (書きこむか、draft: true に戻します)',
    ],
  ],
];

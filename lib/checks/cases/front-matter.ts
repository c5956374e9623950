/** YAML and schema: front matter, pages, data files. */
import { type Case, USER_UNKNOWN } from '../fixture.ts';

export const frontMatterCases: Case[] = [
  [
    'a missing field',
    { [USER_UNKNOWN]: ['summary: 宛先がありません。配信を止めます。\n', ''] },
    [
      'content/articles/user-unknown.md:2:1  schema',
      '  summary がありません。答えを1〜2文で。120字まで。',
      '  こう書きます: summary: 宛先のアドレスがありません。名簿のこの宛先への配信を止めます。',
    ],
  ],
  [
    'an empty field',
    { [USER_UNKNOWN]: ['summary: 宛先がありません。配信を止めます。', 'summary:'] },
    [
      'content/articles/user-unknown.md:3:1  schema',
      '  summary が空です。答えを1〜2文で。120字まで。',
      '  こう書きます: summary: 宛先のアドレスがありません。名簿のこの宛先への配信を止めます。',
    ],
  ],
  [
    'a misspelt field',
    { [USER_UNKNOWN]: ['summary:', 'sumary:'] },
    [
      'content/articles/user-unknown.md:3:1  schema',
      '  sumary という項目はありません。',
      '  こう書きます: summary: 宛先がありません。配信を止めます。',
    ],
  ],
  [
    'a field that does not exist',
    { [USER_UNKNOWN]: ['related:', 'tags: [a]\nrelated:'] },
    [
      'content/articles/user-unknown.md:7:1  schema',
      '  tags という項目はありません。',
      '  こう書きます: (この行を消します。書けるのは title、summary、category、checked、review、questions、related、draft、sources、signs、error、replies、replaces)',
    ],
  ],
  [
    'a summary that is too long',
    {
      [USER_UNKNOWN]: [
        '宛先がありません。配信を止めます。',
        'あああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ',
      ],
    },
    [
      'content/articles/user-unknown.md:3:10  schema',
      '  summary は120字までで書きます(いま121字)。',
      '  こう書きます: summary: あああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ…',
    ],
  ],
  [
    'too few questions',
    { [USER_UNKNOWN]: [', 使えないのですか, 戻ってきた', ''] },
    [
      'content/articles/user-unknown.md:6:12  schema',
      '  questions は3個以上書きます(いま1個)。',
      '  こう書きます: questions: [このアドレスはもう使えないのですか, 消してもいいですか, 何回も戻ってくる]',
    ],
  ],
  [
    'a date in another form',
    { [USER_UNKNOWN]: ['checked: 2026-11-24', 'checked: 2026/11/24'] },
    [
      'content/articles/user-unknown.md:5:10  schema',
      '  checked は2026-11-24 の形で書きます(いま: 2026/11/24)。',
      '  こう書きます: checked: 2026-11-24',
    ],
  ],
  [
    'a day that does not exist',
    { [USER_UNKNOWN]: ['checked: 2026-11-24', 'checked: 2026-02-30'] },
    [
      'content/articles/user-unknown.md:5:10  date',
      '  2026-02-30 という日はありません。',
      '  こう書きます: checked: 2026-11-24',
    ],
  ],
  [
    'an unknown verdict',
    { [USER_UNKNOWN]: ['verdict: remove', 'verdict: remov'] },
    [
      'content/articles/user-unknown.md:11:12  schema',
      '  error.verdict は remove、fix、retry、contact、sender、none のどれかです(いま: remov)。',
      '  こう書きます: verdict: remove',
    ],
  ],
  [
    'a code that is no code',
    { [USER_UNKNOWN]: ['"5.1.1"', '"5.1"'] },
    [
      'content/articles/user-unknown.md:13:11  schema',
      '  error.codes の1番目は "550" か "5.1.1" の形で書きます(いま: 5.1)。',
      '  こう書きます: "5.1.1"',
    ],
  ],
  [
    'a code with full-width digits',
    { [USER_UNKNOWN]: ['"5.1.1"', '"５.１.１"'] },
    [
      'content/articles/user-unknown.md:13:11  schema',
      '  error.codes の1番目は "550" か "5.1.1" の形で書きます(いま: ５.１.１)。',
      '  こう書きます: "5.1.1"',
    ],
  ],
  [
    'a code without quotes',
    { [USER_UNKNOWN]: ['["5.1.1"]', '[550]'] },
    [
      'content/articles/user-unknown.md:13:11  schema',
      '  error.codes の1番目が文として読めません。" で囲みます。',
      '  こう書きます: "550"',
    ],
  ],
  [
    'yes instead of true',
    { [USER_UNKNOWN]: ['related:', 'draft: yes\nrelated:'] },
    [
      'content/articles/user-unknown.md:7:8  schema',
      '  draft は true か false で書きます。',
      '  こう書きます: draft: false',
    ],
  ],
  [
    'a text instead of a list',
    { [USER_UNKNOWN]: ['[host-unknown]', 'host-unknown'] },
    [
      'content/articles/user-unknown.md:7:10  schema',
      '  related は - で始まる箇条書きか [ ] で書きます。',
      '  こう書きます: related: [host-unknown]',
    ],
  ],
  [
    'a phrase with a colon and without quotes',
    { [USER_UNKNOWN]: ['- "User unknown"', '- Recipient rejected: User unknown'] },
    [
      'content/articles/user-unknown.md:15:7  schema',
      '  error.phrases の1番目が文として読めません。" で囲みます。',
      '  こう書きます: - "Recipient rejected: User unknown"',
    ],
  ],
  [
    'a phrase cut short by #',
    { [USER_UNKNOWN]: ['- "User unknown"', '- User unknown #5.1.1'] },
    [
      'content/articles/user-unknown.md:15:7  phrase-quote',
      '  エラー文は " で囲みます(# から後ろが消えるのを防ぎます)。',
      '  こう書きます: - "User unknown #5.1.1"',
    ],
  ],
  [
    'a misspelt field of a phrase',
    { [USER_UNKNOWN]: ['stage: rcpt', 'stag: rcpt'] },
    [
      'content/articles/user-unknown.md:16:55  schema',
      '  error.phrases の2番目の stag という項目はありません。',
      '  こう書きます: stage: rcpt',
    ],
  ],
  [
    'an unknown stage',
    { [USER_UNKNOWN]: ['stage: rcpt', 'stage: rcpts'] },
    [
      'content/articles/user-unknown.md:16:62  schema',
      '  error.phrases の2番目の stage は connect、helo、mail、rcpt、data のどれかです(いま: rcpts)。',
      '  こう書きます: stage: rcpt',
    ],
  ],
  [
    'a source without https',
    { [USER_UNKNOWN]: ['"https://www.rfc-editor.org/rfc/rfc5321"', 'www.rfc-editor.org'] },
    [
      'content/articles/user-unknown.md:9:29  schema',
      '  sources の1番目の url は https:// で始まるアドレスを書きます(いま: www.rfc-editor.org)。',
      '  こう書きます: url: "https://www.rfc-editor.org/rfc/rfc5321"',
    ],
  ],
  [
    'an old address without /',
    { [USER_UNKNOWN]: ['[/old/', '[old/'] },
    [
      'content/articles/user-unknown.md:17:12  schema',
      '  replaces の1番目は / で始めます(いま: old/user-unknown.html)。',
      '  こう書きます: /cat-285/old.html',
    ],
  ],
  [
    'the same field twice',
    { [USER_UNKNOWN]: ['related:', 'title: もう1つ\nrelated:'] },
    [
      'content/articles/user-unknown.md:7:1  yaml',
      '  同じ項目が2回あります。',
      '  こう書きます: (1つにまとめ、こちらの行を消します)',
    ],
  ],
  [
    'a tab',
    { [USER_UNKNOWN]: ['  verdict: remove', '\tverdict: remove'] },
    [
      'content/articles/user-unknown.md:11:1  yaml',
      '  行の頭にタブがあります。',
      '  こう書きます:   verdict: remove',
    ],
  ],
  [
    'a full-width space',
    { [USER_UNKNOWN]: ['  verdict: remove', '　verdict: remove'] },
    [
      'content/articles/user-unknown.md:11:11  yaml',
      '  行の頭に全角の空白があります。',
      '  こう書きます:   verdict: remove',
    ],
  ],
  [
    'a full-width colon',
    { [USER_UNKNOWN]: ['related: ', 'related：'] },
    [
      'content/articles/user-unknown.md:7:1  yaml',
      '  項目の後ろの : が全角です。',
      '  こう書きます: related: [host-unknown]',
    ],
  ],
  [
    'a Japanese bullet',
    { [USER_UNKNOWN]: ['    - "User unknown"', '    ・"User unknown"'] },
    [
      'content/articles/user-unknown.md:15:5  yaml',
      '  箇条書きの - が半角ではありません。',
      '  こう書きます:     - "User unknown"',
    ],
  ],
  [
    'a quote that is never closed',
    { [USER_UNKNOWN]: ['- "User unknown"', '- "User unknown'] },
    [
      'content/articles/user-unknown.md:15:7  yaml',
      '  " が閉じていません。',
      '  こう書きます:     - "User unknown"',
    ],
  ],
  [
    'a colon in a title',
    { [USER_UNKNOWN]: ['title: 宛先が', 'title: 宛先: が'] },
    [
      'content/articles/user-unknown.md:2:8  yaml',
      '  記号を含む文が、" で囲まれていません。',
      '  こう書きます: title: "宛先: が見つからない(User unknown)"',
    ],
  ],
  [
    'a phrase that begins with a star',
    { [USER_UNKNOWN]: ['- "User unknown"', '- *User unknown'] },
    [
      'content/articles/user-unknown.md:15:7  yaml',
      '  記号を含む文が、" で囲まれていません。',
      '  こう書きます:     - "*User unknown"',
    ],
  ],
  [
    'a page with a field of articles',
    { 'privacy.md': ['checked:', 'category: a\nchecked:'] },
    [
      'content/privacy.md:4:1  schema',
      '  category という項目はありません。',
      '  こう書きます: (この行を消します。書けるのは title、summary、checked)',
    ],
  ],
  [
    'a colour by name',
    { 'site.yml': ['"#0a5a8a"', 'red'] },
    [
      'content/site.yml:7:19  schema',
      '  colors.accent は # と6桁の英小文字・数字で書きます(いま: red)。',
      '  こう書きます: accent: "#0a5a8a"',
    ],
  ],
  [
    'a mailto without mailto:',
    { 'site.yml': ['mailto:support@', 'support@'] },
    [
      'content/site.yml:5:29  schema',
      '  contact.href は https: mailto: tel: か / で始めます(いま: support@example.jp)。',
      '  こう書きます: href: mailto:support@example.jp',
    ],
  ],
  [
    'verdict words with one missing',
    { 'site.yml': ['  none: { word: そのまま, label: そのまま }\n', ''] },
    [
      'content/site.yml:10:3  schema',
      '  verdicts.none がありません。',
      '  こう書きます: none: { word: …, label: … }',
    ],
  ],
  [
    'a code entry without a source',
    { 'codes.yml': ['  source: RFC 3463\n', ''] },
    [
      'content/codes.yml:1:3  schema',
      '  1番目の source がありません。',
      '  こう書きます: source: …',
    ],
  ],
  [
    'a moved address without /',
    { 'redirects.yml': ['from: /articles', 'from: articles'] },
    [
      'content/redirects.yml:1:11  schema',
      '  1番目の from は / で始めます(いま: articles/no-such-user/)。',
      '  こう書きます: from: /articles/user-unknown/',
    ],
  ],
];

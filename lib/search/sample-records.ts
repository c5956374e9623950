/** A help center of a few pages, for tests: articles with sections, a page per service, a code page. */
import type { SynonymGroup } from './build.ts';
import type { SearchRecord } from './record.ts';

interface SampleArticle {
  id: string;
  title: string;
  summary: string;
  phrases?: string[];
  signs?: string[];
  codes?: string[];
  questions?: string[];
  names?: string[];
  domains?: string[];
  lead?: string;
  sections?: [id: string, heading: string, body: string][];
}

const ARTICLES: SampleArticle[] = [
  {
    id: 'mailbox-full',
    title: '相手のメールボックスがいっぱい(Mailbox full)',
    summary: 'お客様の受信箱に空きがありません。次の配信を待ちます。',
    phrases: ['mailbox full', 'over quota', "recipient's inbox is out of storage space"],
    codes: ['5.2.2', '4.2.2'],
    questions: ['容量オーバーで戻ってきた宛先は消していいですか', '受信箱が満杯で届かない'],
    lead: '新しいメールが入りません。アドレスは有効です。',
    sections: [
      ['check', 'お客様に伝えること', '電話で知らせて、古いメールを消してもらいます。'],
      ['list', '名簿の宛先をどうするか', '名簿に残して、次の配信を待ちます。'],
    ],
  },
  {
    id: 'user-unknown',
    title: '宛先のアドレスが見つからない(User unknown)',
    summary: 'アドレスがもうないか、打ちまちがいです。つづりを確かめます。',
    phrases: ['User unknown', 'Recipient address rejected', 'No such user here'],
    codes: ['5.1.1', '550'],
    questions: ['このアドレスはもう使えないのですか', '宛先不明で戻ってきた'],
    sections: [
      ['check', 'つづりを確かめる', '申込書と見くらべて、1文字ずつ確かめます。'],
      ['left-company', '退職した人のアドレス', '会社を辞めた人のアドレスは、会社が消します。'],
    ],
  },
  {
    id: 'refused',
    title: '受信拒否の設定で断られた',
    summary: 'お客様の受信設定が、メールを断っています。本人に確かめます。',
    phrases: ['Mail is rejected by recipients', 'blocked by recipient'],
    codes: ['5.7.1'],
    questions: ['受信拒否されているのかどうか知りたい', '携帯だけ届かないのはなぜですか'],
    sections: [
      ['no-error', 'エラーも来ないのに届かないとき', '迷惑メールのフォルダーを見てもらいます。'],
    ],
  },
  {
    id: 'greylist',
    title: '一時的に断られた(Greylisting)',
    summary: '少し待つと、配信サーバーが自動で送り直します。',
    phrases: ['Greylisted', 'try again later'],
    codes: ['4.7.1', '451'],
    questions: ['グレイリストとは何ですか', '一度に何通まで送れますか'],
  },
  {
    id: 'mailer-daemon',
    title: 'MAILER-DAEMON からメールが来た',
    summary: 'メールサーバーが自動で出す知らせです。英文の理由を読みます。',
    signs: ['MAILER-DAEMON', 'This is the mail system at host'],
    questions: ['メーラーデーモンとはだれですか'],
  },
  {
    id: 'carrier',
    title: 'なないろモバイル宛てのエラーメール',
    summary: 'なないろモバイルは、User unknown を2つの意味で返します。',
    phrases: ['550 Unknown user (nanairo)'],
    questions: ['なないろモバイルにだけ届かない'],
    names: ['なないろモバイル', 'nanairo'],
    domains: ['nanairo.example'],
  },
  {
    id: 'before-you-send',
    title: '届くメールにするために',
    summary: '送る前に、認証と配信停止の方法を確かめます。',
    questions: ['送る前に何を確かめればいいですか', 'SPF と DKIM は必要ですか'],
    sections: [['unsubscribe', '配信停止の方法を書く', '解除のリンクを、本文の終わりに置きます。']],
  },
];

function recordsOf(article: SampleArticle): SearchRecord[] {
  const { id, title, summary, lead = summary, sections = [] } = article;
  const page = { article: id, title, summary, verdict: null, category: 'message' };
  const none = { phrases: [], codes: [], questions: [] };
  return [
    {
      ...page,
      url: `/articles/${id}/`,
      section: null,
      heading: null,
      phrases: article.phrases ?? [],
      signs: article.signs ?? [],
      codes: article.codes ?? [],
      questions: article.questions ?? [],
      names: article.names ?? [],
      domains: article.domains ?? [],
      body: lead,
    },
    ...sections.map(([section, heading, body]) => ({
      ...page,
      ...none,
      url: `/articles/${id}/#${section}`,
      section,
      heading,
      body,
    })),
  ];
}

export const SAMPLE_RECORDS: SearchRecord[] = [
  ...ARTICLES.flatMap(recordsOf),
  {
    url: '/codes/5-1-1/',
    article: null,
    section: null,
    title: '5.1.1 Bad destination mailbox address',
    heading: null,
    summary: '宛先が見つかりません。',
    verdict: null,
    category: null,
    phrases: [],
    codes: ['5.1.1'],
    questions: [],
    body: '',
    articles: ['user-unknown'],
  },
];

export const SAMPLE_SYNONYMS: SynonymGroup[] = [
  { terms: ['いっぱい', '満杯', '容量オーバー', 'パンク', 'mailbox full', 'over quota'] },
  { terms: ['メーラーデーモン', 'MAILER-DAEMON'] },
  { terms: ['届かない', '届きません', '届いていない'] },
  { terms: ['なないろモバイル', 'なないろ'] },
];

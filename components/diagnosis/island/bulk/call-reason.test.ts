import { expect, it } from 'vitest';
import type { Diagnosis } from '../../../../lib/bounce/diagnosis.ts';
import { sampleRules } from '../../../../lib/bounce/sample-rules.ts';
import { whyService } from '../../../../lib/bounce/wording.ts';
import { collect } from '../../../../lib/list/rows.ts';
import type { DiagnosisData } from '../data.ts';
import { callReason } from './call-reason.ts';

const words = (summary: string) => ({ title: '', summary, address: '' });
const DATA: DiagnosisData = {
  rules: {
    ...sampleRules,
    articles: [
      { id: 'user-unknown', title: '', verdict: 'remove', lasting: 'permanent' },
      { id: 'suspended', title: '', verdict: 'contact', lasting: 'either' },
      { id: 'mailbox-full', title: '', verdict: 'retry', lasting: 'temporary' },
    ],
  },
  verdicts: {},
  verdictTitle: '',
  reply: '',
  repeat: { remove: 1, contact: 1, retry: 2 },
  articles: {
    'user-unknown': words('宛先が見つかりません。つづりを確かめて止めます。'),
    suspended: words('利用が止まっています。元に戻ることもあるので、本人に確認します。'),
    'mailbox-full': words('いっぱいです。名簿に残します。'),
    outlook: words('SC-001 は送る側の話です。'),
    docomo: words('ドコモでは区別できません。本人に確認します。'),
  },
  services: { docomo: 'docomo', 'outlook-com': 'outlook' },
  codes: [],
  basePath: '',
};

const answer = (rest: Partial<Diagnosis>): Diagnosis => ({
  recipient: 'taro@example.jp',
  article: 'user-unknown',
  verdict: 'contact',
  lasting: 'permanent',
  certainty: 'certain',
  evidence: [],
  ...rest,
});
const says = (why: string) => ({ evidence: [{ text: '550 Unknown user', why }] });

it.each<[string, Partial<Diagnosis>[], string]>([
  [
    'what the words mean at that service',
    [
      {
        article: 'suspended',
        provider: 'docomo',
        ...says(whyService('ドコモ', '受信設定で断られた可能性があります。')),
      },
    ],
    '受信設定で断られた可能性があります。',
  ],
  [
    'the whole answer of an article that says to ask',
    [{ article: 'suspended' }],
    '利用が止まっています。元に戻ることもあるので、本人に確認します。',
  ],
  [
    'the article about the service, where another says to stop',
    [{ provider: 'docomo', ...says(whyService('ドコモ', 'RCPT への返事です。')) }],
    'ドコモでは区別できません。本人に確認します。',
  ],
  [
    'the doubt where the article about the service is about other things',
    [{ provider: 'outlook-com' }],
    '宛先が見つかりません。エラーの文だけでは決められないので、本人に聞きます。',
  ],
  [
    'the doubt, where no service explains it',
    [{ certainty: 'likely' }],
    '宛先が見つかりません。エラーの文だけでは決められないので、本人に聞きます。',
  ],
  [
    'how often, where it is time to rest',
    [
      { article: 'mailbox-full', verdict: 'retry', date: '2026-11-01T00:00:00Z' },
      { article: 'mailbox-full', verdict: 'retry', date: '2026-11-08T00:00:00Z' },
    ],
    '続けて2回の配信で届きませんでした。いっぱいです。',
  ],
  [
    'what else came, where that speaks against stopping',
    [{ verdict: 'remove' }, { article: 'suspended', certainty: 'likely' }],
    '宛先が見つかりません。同じころか、そのあとに別の理由のエラーが届いています。止める前に、本人に確認します。',
  ],
])('says %s', (_, answers, wanted) => {
  const list = collect();
  for (const [n, rest] of answers.entries()) list.add(`${n}.eml`, [answer(rest)]);
  const [row] = list.rows(DATA.repeat);
  expect(row && callReason(row, DATA)).toBe(wanted);
});

import { expect, it } from 'vitest';
import type { SearchRecord } from '../../search/record.ts';
import { flatDocuments, textOf } from './documents.ts';

const RECORD: SearchRecord = {
  url: '/articles/gmail/',
  article: 'gmail',
  section: null,
  title: 'Gmail宛て',
  heading: null,
  summary: '番号より英文を読みます。',
  verdict: null,
  category: 'provider',
  phrases: ['does not exist'],
  signs: ['gsmtp'],
  codes: ['5.7.26'],
  questions: ['ジーメールに届かない'],
  body: '返事は英文です。',
  names: ['Gmail', 'ジーメール'],
};

it('gives other engines every text of a page once, and the title with each section', () => {
  const section = { ...RECORD, section: 'see', heading: '見分け方', body: '終わりを見ます。' };
  const code = { ...RECORD, article: null, url: '/codes/550/', title: '550 Mailbox unavailable' };
  const [top, part, page] = flatDocuments([
    RECORD,
    { ...section, phrases: [], signs: [], codes: [], questions: [] },
    code,
  ]);
  expect(top && textOf(top).split('\n')).toEqual([
    'Gmail宛て',
    'Gmail',
    'ジーメール',
    'does not exist',
    'gsmtp',
    'ジーメールに届かない',
    '5.7.26',
    '番号より英文を読みます。',
    '返事は英文です。',
  ]);
  expect(part && textOf(part).split('\n')).toEqual(['Gmail宛て', '見分け方', '終わりを見ます。']);
  expect([top?.page, part?.page, page?.page]).toEqual(['gmail', 'gmail', '/codes/550/']);
  expect([top?.id, part?.id, page?.id]).toEqual([0, 1, 2]);
});

import { describe, expect, it } from 'vitest';
import type { Article, Content } from '../content/model.ts';
import { searchRecords } from './records.ts';

const section = (id: string | null, heading: string | null, text: string) => ({
  id,
  heading,
  text,
  html: '',
  aliases: [],
  depth: id ? (2 as const) : null,
});

const article = (id: string, more: Partial<Article>): Article => ({
  id,
  file: `content/articles/${id}.md`,
  title: `題 ${id}`,
  summary: `答え ${id}`,
  category: 'message',
  checked: '2026-01-01',
  questions: [`${id} とは`],
  related: [],
  draft: false,
  sources: [],
  signs: [],
  replies: [],
  replaces: [],
  portable: '',
  sections: [section(null, null, '前書き'), section('check', '確かめること', '順に確かめます')],
  ...more,
});

const content = (codes: boolean): Content =>
  ({
    site: { features: { codes } },
    articles: [
      article('full', {
        signs: ['MAILER'],
        error: {
          verdict: 'retry',
          lasting: 'temporary',
          codes: ['5.2.2'],
          phrases: ['mailbox full', { text: 'over quota', provider: 'nanairo' }],
        },
        replies: [
          { id: 'a', text: '552 over quota', article: 'full', note: '', codes: ['552'] },
          { id: 'b', text: 'mailbox full', article: 'full', note: '' },
        ],
      }),
      article('nanairo', {}),
    ],
    codes: [
      {
        code: '5.2.2',
        name: 'Mailbox full',
        meaning: '満杯です',
        action: '待ちます',
        who: 'お客様',
        verdict: 'undecided',
        vendors: [],
        articles: ['full'],
        source: 'RFC 3463',
      },
    ],
    providers: [
      {
        id: 'n',
        article: 'nanairo',
        name: 'なないろ',
        names: ['nanairo'],
        domains: ['n.example'],
        hosts: ['mx.n.example', 'n.example'],
        signs: [],
      },
    ],
  }) as unknown as Content;

describe('searchRecords', () => {
  const records = searchRecords(content(true));
  const at = (url: string) => records.find((record) => record.url === url);

  it('makes a record of every section, with the page’s words on the first', () => {
    expect(records.map(({ url }) => url)).toEqual([
      '/articles/full/',
      '/articles/full/#check',
      '/articles/nanairo/',
      '/articles/nanairo/#check',
      '/codes/5-2-2/',
    ]);
    expect(at('/articles/full/')).toMatchObject({
      body: '前書き',
      questions: ['full とは'],
      codes: ['5.2.2'],
      verdict: 'retry',
    });
    expect(at('/articles/full/#check')).toMatchObject({
      section: 'check',
      heading: '確かめること',
      body: '順に確かめます',
      questions: [],
      phrases: [],
      codes: [],
    });
  });

  it('takes error texts from phrases and replies, each once, and signs apart', () => {
    expect(at('/articles/full/')?.phrases).toEqual([
      'mailbox full',
      'over quota',
      '552 over quota',
    ]);
    expect(at('/articles/full/')?.signs).toEqual(['MAILER']);
  });

  it('names the service that an article is about', () => {
    expect(at('/articles/nanairo/')).toMatchObject({
      names: ['なないろ', 'nanairo'],
      domains: ['n.example', 'mx.n.example'],
    });
    expect(at('/articles/full/')?.names).toEqual([]);
  });

  it('gives a code page its articles and no verdict that it has not', () => {
    expect(at('/codes/5-2-2/')).toMatchObject({
      article: null,
      title: '5.2.2 Mailbox full',
      verdict: null,
      codes: ['5.2.2'],
      articles: ['full'],
    });
  });

  it('has no code pages where the site has none', () => {
    expect(searchRecords(content(false)).every(({ article: id }) => id !== null)).toBe(true);
  });
});

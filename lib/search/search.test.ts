import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from './build.ts';
import { openIndex } from './open.ts';
import { SAMPLE_RECORDS, SAMPLE_SYNONYMS } from './sample-records.ts';
import { type SearchOptions, search } from './search.ts';

const engine = openIndex(JSON.parse(JSON.stringify(buildIndex(SAMPLE_RECORDS, SAMPLE_SYNONYMS))));
const find = (query: string, options: Partial<SearchOptions> = {}) =>
  search(engine, query, { limit: 5, mode: 'full', ...options });
const first = (query: string) => find(query).results[0];

describe('the right article stands first', () => {
  it.each([
    ['the title', '宛先のアドレスが見つからない', 'user-unknown'],
    ['an error text', 'mailbox full', 'mailbox-full'],
    ['an error text in a sentence', 'over quota というメールが来ました', 'mailbox-full'],
    ['a question, asked in other words', '容量オーバーの宛先を消すべきか', 'mailbox-full'],
    ['a synonym that no page says', 'パンク', 'mailbox-full'],
    ['another width', 'ＭＡＩＬＢＯＸ ｆｕｌｌ', 'mailbox-full'],
    ['half-width kana', 'ﾒｰﾗｰﾃﾞｰﾓﾝ', 'mailer-daemon'],
    ['a long vowel spelt otherwise', 'メイラーデーモン', 'mailer-daemon'],
    ['two letters swapped', 'user unknwon', 'user-unknown'],
    ['a letter missing', 'mailbox ful', 'mailbox-full'],
    ['two words in one', 'mailerdaemon', 'mailer-daemon'],
    ['one word in two', 'grey listed', 'greylist'],
    ['a typing error in katakana', 'メーラーデモン', 'mailer-daemon'],
    ['a compound of known words', 'メールボックスエラー', 'mailbox-full'],
    ['the name of a service', 'なないろ 届かない', 'carrier'],
    ['the domain of a service', 'nanairo.example に届かない', 'carrier'],
    ['no name of a service', '届かない エラーも来ない', 'refused'],
    ['a word of a section', '退職した人', 'user-unknown'],
  ])('%s: %s → %s', (_, query, article) => {
    expect(first(query)?.article).toBe(article);
  });
});

it('a synonym of several words is found where they stand together', () => {
  const scattered = SAMPLE_RECORDS.map((record) =>
    record.url === '/articles/refused/' ? { ...record, title: 'mailbox', summary: 'full' } : record,
  );
  const index = openIndex(buildIndex(scattered, SAMPLE_SYNONYMS));
  const found = search(index, 'パンク', { limit: 9, mode: 'full' }).results;
  expect(found.map(({ article }) => article)).toEqual(['mailbox-full']);
});

describe('where a result leads', () => {
  it.each([
    [
      'to the section whose heading was asked for',
      '配信停止の方法',
      '/articles/before-you-send/#unsubscribe',
    ],
    [
      'to the section that speaks of it',
      '退職した人のアドレス',
      '/articles/user-unknown/#left-company',
    ],
    ['to the top when the title matches', '受信拒否の設定', '/articles/refused/'],
    ['to the top when an error text matches', 'User unknown', '/articles/user-unknown/'],
  ])('%s', (_, query, url) => {
    expect(first(query)?.url).toBe(url);
  });

  it('once per page', () => {
    const urls = find('宛先 名簿 配信 アドレス').results.map(({ url }) => url.replace(/#.*/, ''));
    expect(urls).toEqual([...new Set(urls)]);
  });

  it('shows the error text that was found', () => {
    expect(first('Recipient address rejected')?.phrase).toBe('Recipient address rejected');
    expect(first('退職した人のアドレス')?.phrase).toBeNull();
  });
});

describe('codes', () => {
  it('shows the page of a code first, then the articles it names', () => {
    for (const query of [
      '5.1.1',
      '5-1-1',
      '#5.1.1',
      '（５．１．１）',
      '550 5.1.1',
      'エラー5.1.1',
    ]) {
      const { kind, tier, results } = find(query);
      expect([kind, tier]).toEqual(['code', 'confident']);
      expect(results.slice(0, 2).map(({ url }) => url)).toEqual([
        '/codes/5-1-1/',
        '/articles/user-unknown/',
      ]);
    }
  });

  it('leads to the article that answers a code without a page', () => {
    expect(first('4.2.2')?.article).toBe('mailbox-full');
  });

  it('names the nearest codes when none is known', () => {
    expect(find('5.1.9')).toMatchObject({
      kind: 'code',
      tier: 'none',
      results: [],
      nearCodes: ['5.1.1', '5.2.2', '5.7.1'],
    });
  });

  it('keeps code pages below the articles in a sentence', () => {
    expect(find('5.1.1 User unknown').results.map(({ article }) => article)).toContain(null);
    expect(first('5.1.1 User unknown')?.article).toBe('user-unknown');
  });
});

describe('how sure it is', () => {
  it.each([
    ['容量オーバー', 'confident'],
    ['User unknown', 'confident'],
    ['携帯だけ届かない', 'confident'],
    ['mailbox の印刷', 'weak'],
    ['受信設定の料金プラン変更', 'weak'],
    ['グレイリストのおにぎりなぞ', 'weak'],
    ['ラーメン', 'none'],
    ['請求書の発行', 'none'],
    ['asdfghjkl', 'none'],
    ['2024', 'none'],
    ['!!!', 'none'],
    ['ー', 'none'],
    ['', 'none'],
    ['   ', 'none'],
  ])('%s: %s', (query, tier) => {
    const found = find(query);
    expect(found.tier).toBe(tier);
    if (tier === 'none') expect(found.results).toEqual([]);
  });
});

describe('a pasted mail', () => {
  const bounce = [
    'This is the mail system at host mail.example.jp.',
    '',
    '<hanako@nanairo.example>: host mx.nanairo.example[192.0.2.1] said:',
    "    452 4.2.2 The recipient's inbox is out of storage space",
  ].join('\n');

  it('is read by the line that gives the reason', () => {
    expect(find(bounce)).toMatchObject({ kind: 'paste', tier: 'confident' });
    expect(first(bounce)?.article).toBe('mailbox-full');
  });

  it('points to the service whose domain stands in it', () => {
    expect(first('<a@nanairo.example>: 550 Unknown user (nanairo)')?.article).toBe('carrier');
    expect(find(bounce).results.map(({ article }) => article)).toContain('carrier');
  });

  it('is nothing without a word of ours', () => {
    expect(find('hanako@example.jp\n192.0.2.1')).toMatchObject({ tier: 'none', results: [] });
  });

  it('finds who sent it', () => {
    expect(first('MAILER-DAEMON@example.jp')?.article).toBe('mailer-daemon');
  });
});

describe('while typing', () => {
  const typed = (query: string) =>
    find(query, { mode: 'suggest' }).results.map(({ article }) => article);

  it('finishes the last word', () => {
    expect(typed('greyl')[0]).toBe('greylist');
    expect(typed('mailbox fu')[0]).toBe('mailbox-full');
    expect(typed('メーラーデ')[0]).toBe('mailer-daemon');
  });

  it('shows nothing that is not sure', () => {
    expect(find('mailbox の印刷').results).not.toEqual([]);
    expect(typed('mailbox の印刷')).toEqual([]);
  });
});

it('gives no more results than asked for', () => {
  expect(find('メール アドレス 宛先', { limit: 2 }).results).toHaveLength(2);
});

it('names the words that stand everywhere, for highlighting', () => {
  expect(find('MAILER-DAEMON の宛先').common).not.toContain('daemon');
});

describe('any string is a legal query', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(...'受信拒否メール届5.1@\n ax"\\*\ud800𠮷'),
      maxLength: 300,
    }),
  );
  it('in any mode', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('full', 'suggest'), (query, mode) => {
        const { results } = find(query, { mode });
        return results.every(({ url, score }) => url.startsWith('/') && Number.isFinite(score));
      }),
    );
  });

  it('also 100,000 characters, on one line or many', () => {
    for (const unit of [
      'mailbox full ',
      '受信拒否',
      'メール',
      '5.1.1 ',
      'a.',
      '@',
      'x@y.jp\n',
      '\n',
    ]) {
      const long = unit.repeat(100_000 / unit.length);
      expect(['paste', 'text']).toContain(find(long).kind);
    }
  });
});

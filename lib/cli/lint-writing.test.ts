import { afterEach, describe, expect, it, vi } from 'vitest';
import { article, inFolder } from '../checks/writing/fixture.ts';
import { lintWriting } from './lint-writing.ts';

const WORDS = `version: 1
rules:
  - expected: サーバー
    pattern: /サーバ(?!ー)/
    prh: 「ー」を省きません。
    specs: [{ from: サーバの名前, to: サーバーの名前 }]
  - expected: 使用して
    pattern: 仕様して
    prh: 変換の間違いです。
    quoted: true
    specs: [{ from: 仕様している, to: 使用している }]
`;

afterEach(() => vi.restoreAllMocks());

async function run(files: Record<string, string>): Promise<{ code: number; printed: string }> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  return inFolder(files, async (dir) => {
    const code = await lintWriting(dir);
    return { code, printed: log.mock.calls.flat().join('\n').replaceAll(dir, 'content') };
  });
}

describe('lint:writing', () => {
  it('is short when nothing is wrong', async () => {
    const files = { 'articles/a.md': article('宛先を見ます。'), 'words.yml': WORDS };
    expect(await run(files)).toEqual({
      code: 0,
      printed: '1本の文章を確かめました。問題はありません。',
    });
  });

  it('shows the place, the rule and the words to write, in body and front matter', async () => {
    const { code, printed } = await run({
      'words.yml': WORDS,
      'articles/a.md': `---
title: "サーバが止まった"
summary: 答えです。一つの宛先を見ます。
questions: [サーバを仕様してもいいですか]
replies:
  - { id: a, text: "550 サーバ", article: b, note: サーバがない }
---
宛先を見ます。管理画面で見れます。

\`\`\`mail サーバの返事です
550 サーバ
\`\`\`
`,
      'privacy.md': article('「このサーバを仕様して」と聞かれました。'),
    });
    expect(code).toBe(1);
    expect(printed.split('\n')).toEqual([
      'content/articles/a.md:2:9  prh',
      '  「サーバ」とは書きません。「ー」を省きません。',
      '  こう書きます: サーバーが止まった',
      '',
      'content/articles/a.md:3:15  ja-technical-writing/arabic-kanji-numbers',
      '  数えるものは算用数字で書きます: 一つ',
      '  こう書きます: 1つの宛先を見ます。',
      '',
      'content/articles/a.md:6:49  prh',
      '  「サーバ」とは書きません。「ー」を省きません。',
      '  こう書きます: サーバーがない',
      '',
      'content/articles/a.md:8:14  ja-technical-writing/no-dropping-the-ra',
      '  ら抜き言葉を使用しています。',
      '  こう書きます: (「見れる」は「見られる」のように、「ら」を入れます)',
      '',
      'content/privacy.md:5:8  prh',
      '  「仕様して」とは書きません。変換の間違いです。',
      '  こう書きます: 「このサーバを使用して」と聞かれました。',
      '',
      '2本の文章を確かめました。直すところが5件あります。',
    ]);
  });

  it('leaves drafts alone, and needs no words.yml', async () => {
    const files = {
      'articles/a.md': article('サーバとつながります。'),
      'articles/b.md': article('究極の方法です。', 'draft: true\n'),
    };
    expect(await run(files)).toEqual({
      code: 0,
      printed: '1本の文章を確かめました。問題はありません。',
    });
  });

  it('says when words.yml or an article cannot be read', async () => {
    const { code, printed } = await run({
      'articles/a.md': '本文だけ。',
      'words.yml': 'rules: []',
    });
    expect(code).toBe(1);
    expect(printed).toContain('content/articles/a.md:1:1  front-matter');
    expect(printed).toContain('content/words.yml:1:1  schema');
  });

  it('says when there is no such folder', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await lintWriting('no/such/folder')).toBe(1);
    expect(error.mock.calls.flat()).toEqual(['フォルダーがありません: no/such/folder']);
  });
});

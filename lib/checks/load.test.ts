import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../content/load.ts';
import type { Content } from '../content/model.ts';
import { ContentError } from '../content/problem.ts';
import { HOST_UNKNOWN, inFixture, USER_UNKNOWN } from './fixture.ts';

const article = ({ articles }: Content, id: string) => articles.find((each) => each.id === id);

describe('loadContent', () => {
  it('gives everything in reading order, without base path in the data', () => {
    inFixture({}, (dir) => {
      const content = loadContent(dir, { basePath: '/help' });
      expect(content.articles.map(({ id }) => id)).toEqual([
        'user-unknown',
        'host-unknown',
        'gmail',
      ]);
      expect(content.pages.privacy?.sections[1]).toMatchObject({ id: 'send', heading: '送るもの' });
      expect(content.codes[0]?.code).toBe('5.1.1');
      expect(content.redirects).toEqual([
        { from: '/articles/no-such-user/', to: '/articles/user-unknown/#check' },
      ]);
      const check = article(content, 'user-unknown')?.sections[2];
      expect(check).toMatchObject({ id: 'check', aliases: ['old-check'], depth: 2 });
      expect(check?.html).toContain('<a href="/help/articles/host-unknown/#list">');
      expect(check?.html).toContain('<a href="/help/codes/5-1-1/"><code>5.1.1</code></a>');
      expect(article(content, 'gmail')?.portable).toBe('Gmail です。');
    });
  });

  it('links no codes while the code pages are off', () => {
    inFixture({ 'site.yml': ['codes: true', 'codes: false'] }, (dir) => {
      const content = loadContent(dir, { basePath: '' });
      expect(article(content, 'user-unknown')?.sections[2]?.html).toContain('と<code>5.1.1</code>');
    });
  });

  it('reads again only what changed', () => {
    inFixture({}, (dir) => {
      const before = loadContent(dir, { basePath: '' });
      expect(loadContent(dir, { basePath: '' })).toBe(before);

      appendFileSync(join(dir, HOST_UNKNOWN), '\n書き足しました。\n');
      const after = loadContent(dir, { basePath: '' });
      expect(article(after, 'host-unknown')?.sections[1]?.text).toContain('書き足しました。');
      const [kept, changed] = ['user-unknown', 'host-unknown'];
      expect(article(after, kept)?.sections).toBe(article(before, kept)?.sections);
      expect(article(after, changed)?.sections).not.toBe(article(before, changed)?.sections);
    });
  });

  it('draws every article again when the codes change', () => {
    inFixture({}, (dir) => {
      loadContent(dir, { basePath: '' });
      rmSync(join(dir, 'codes.yml'));
      const { html } =
        article(loadContent(dir, { basePath: '' }), 'user-unknown')?.sections[2] ?? {};
      expect(html).not.toContain('/codes/');
    });
  });

  it('leaves the files alone once read, when told that they stand still', () => {
    inFixture({}, (dir) => {
      const before = loadContent(dir, { basePath: '', watch: false });
      writeFileSync(join(dir, HOST_UNKNOWN), '');
      expect(loadContent(dir, { basePath: '', watch: false })).toBe(before);
    });
  });

  it('throws one error with every problem', () => {
    const edits = {
      [USER_UNKNOWN]: '',
      'codes.yml': '- 1',
      'privacy.md': ['title: ', 'titel: '],
    } as const;
    inFixture(edits, (dir) => {
      const thrown = (() => {
        try {
          loadContent(dir, { basePath: '' });
        } catch (error) {
          return error;
        }
      })();
      expect(thrown).toBeInstanceOf(ContentError);
      expect((thrown as ContentError).problems).toHaveLength(3);
      const { message } = thrown as ContentError;
      expect(message.replaceAll(dir, 'content').split('\n').slice(0, 5)).toEqual([
        'content に直すところが3件あります。',
        '',
        'content/articles/user-unknown.md:1:1  front-matter',
        '  ファイルが空です。',
        '  こう書きます: ---(1行目。次の行から title: などを書き、もう一度 --- で閉じます)',
      ]);
    });
  });

  it('says when there is no such folder', () => {
    expect(() => loadContent('no/such/folder', { basePath: '' })).toThrow(
      /no\/such\/folder:1:1 {2}file\n {2}content のフォルダーがありません。/,
    );
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Edits, inFixture, TODAY, USER_UNKNOWN } from '../checks/fixture.ts';
import { runChecks } from '../checks/run.ts';
import { SITE_FILES } from '../checks/site-files.ts';
import { publishLedger } from './publish-ledger.ts';

let printed: string[];
let complained: string[];
beforeEach(() => {
  printed = [];
  complained = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void printed.push(line));
  vi.spyOn(console, 'error').mockImplementation((line) => void complained.push(line));
});
afterEach(() => vi.restoreAllMocks());

const ledgerOf = (dir: string): string => readFileSync(join(dir, 'published.txt'), 'utf8');
const change = (dir: string, name: string, from: string, to: string): void => {
  const before = readFileSync(join(dir, name), 'utf8');
  expect(before).toContain(from);
  writeFileSync(join(dir, name), before.replace(from, to));
};
const problemsOf = (dir: string) => runChecks(dir, { today: TODAY }).problems;

describe('publish:ledger', () => {
  it('writes every address and id of the site, in order', () => {
    inFixture({ 'published.txt': null }, (dir) => {
      expect(publishLedger(dir, [])).toBe(0);
      expect(ledgerOf(dir).split('\n')).toEqual([
        '/\tヘルプ',
        '/search/\t検索',
        '/diagnose/\t診断',
        '/codes/\t番号の一覧',
        ...[...SITE_FILES].map(([address, text]) => `${address}\t${text}`),
        '/privacy/\tプライバシー',
        '/privacy/#send\t送るもの',
        '/categories/message/\t英文から',
        '/categories/provider/\tサービスから',
        '/articles/gmail/\tGmail',
        '/articles/gmail/#no-such-user\t550 5.1.1 The email account does not exist',
        '/articles/host-unknown/\tサーバーが見つからない',
        '/articles/host-unknown/#list\t名簿の宛先',
        '/articles/user-unknown/\t宛先が見つからない(User unknown)',
        '/articles/user-unknown/#see\t何が見えるか',
        '/articles/user-unknown/#check\t確かめること',
        '/articles/user-unknown/#old-check\t確かめること',
        '/articles/user-unknown/#more\tくわしく',
        '/codes/5-1-1/\t5.1.1 宛先がない',
        '',
      ]);
      expect(printed.join('\n')).toContain('/articles/user-unknown/#check\t確かめること');
      expect(printed.at(-1)).toContain('に25行を足しました。');
      expect(problemsOf(dir)).toEqual([]);
    });
  });

  it.each<[name: string, edits: Edits, addresses: string[]]>([
    [
      'tools that are off',
      {
        'site.yml': ['diagnosis: true, codes: true', 'diagnosis: false, codes: false'],
        'articles/host-unknown.md': ['と[番号](/codes/5-1-1/)', ''],
      },
      ['/diagnose/', '/codes/', '/codes/5-1-1/'],
    ],
    [
      'drafts',
      {
        'articles/new.md':
          '---\ntitle: 新しい記事\nsummary: 書きかけです。\ncategory: provider\nchecked: 2026-11-24\nreview: 2027-05-24\ndraft: true\nquestions: [あ, い, う]\n---\n書きかけです。\n',
      },
      ['/articles/new/'],
    ],
    ['old addresses', {}, ['/old/user-unknown.html', '/articles/no-such-user/']],
  ])('leaves out %s', (_name, edits, addresses) => {
    inFixture(edits, (dir) => {
      expect(publishLedger(dir, [])).toBe(0);
      for (const address of addresses) expect(ledgerOf(dir)).not.toContain(`${address}\t`);
    });
  });

  it('adds nothing the second time', () => {
    inFixture({}, (dir) => {
      publishLedger(dir, []);
      const before = ledgerOf(dir);
      expect(publishLedger(dir, [])).toBe(0);
      expect(ledgerOf(dir)).toBe(before);
      expect(printed.at(-1)).toBe(`${dir}/published.txt に足すものはありません。`);
    });
  });

  it('adds what is new below what was there, and leaves every old line alone', () => {
    inFixture({}, (dir) => {
      publishLedger(dir, []);
      const before = ledgerOf(dir).replace(/\n$/, '');
      writeFileSync(join(dir, 'published.txt'), before);
      change(
        dir,
        USER_UNKNOWN,
        '## 何が見えるか {#see}',
        '## はじめに {#first}\n\n## 見え方 {#see}',
      );
      change(dir, USER_UNKNOWN, '{#more}', '{#further #more}');
      expect(publishLedger(dir, [])).toBe(0);
      expect(ledgerOf(dir)).toBe(
        `${before}\n/articles/user-unknown/#first\tはじめに\n/articles/user-unknown/#further\tくわしく\n`,
      );
    });
  });

  it('writes nothing while something is wrong', () => {
    inFixture({}, (dir) => {
      publishLedger(dir, []);
      const before = ledgerOf(dir);
      change(dir, USER_UNKNOWN, '## 確かめること {#check #old-check}', '## 確かめること {#steps}');
      expect(publishLedger(dir, [])).toBe(1);
      expect(ledgerOf(dir)).toBe(before);
      expect(complained.join('\n')).toContain('こう書きます: ## 確かめること {#steps #check}');
      expect(complained.join('\n')).toContain('台帳には何も書きませんでした。');
    });
  });

  it('takes the word of a writer who says that it is still the same', () => {
    inFixture({}, (dir) => {
      publishLedger(dir, []);
      const before = ledgerOf(dir);
      change(dir, USER_UNKNOWN, '## 確かめること {#check', '## チェックする点 {#check');
      expect(publishLedger(dir, [])).toBe(1);
      const address = '/articles/user-unknown/#check';
      expect(complained.join('\n')).toContain(`npm run publish:ledger -- --same ${address}`);
      expect(publishLedger(dir, ['--same', address])).toBe(0);
      expect(ledgerOf(dir)).toBe(`${before}${address}\tチェックする点\n`);
      expect(problemsOf(dir)).toEqual([]);
      expect(publishLedger(dir, ['--same', address])).toBe(0);
      expect(ledgerOf(dir)).toBe(`${before}${address}\tチェックする点\n`);
    });
  });

  it.each([
    [['--same', '/articles/nobody/'], 'いまのサイトにないアドレスです: /articles/nobody/'],
    [['--same', '/articles/gmail/'], 'まだ台帳にないアドレスです: /articles/gmail/'],
    [['--same'], '使い方: npm run publish:ledger [-- --same /articles/user-unknown/#check …]'],
    [
      ['/articles/gmail/'],
      '使い方: npm run publish:ledger [-- --same /articles/user-unknown/#check …]',
    ],
    [['--all'], '使い方: npm run publish:ledger [-- --same /articles/user-unknown/#check …]'],
  ])('refuses %j', (args, why) => {
    inFixture({}, (dir) => {
      expect(publishLedger(dir, args)).toBe(1);
      expect(complained).toEqual([why]);
      expect(ledgerOf(dir)).toBe('');
    });
  });

  it('says when there is no such folder', () => {
    expect(publishLedger('no/such/folder', [])).toBe(1);
    expect(complained).toEqual(['フォルダーがありません: no/such/folder']);
  });
});

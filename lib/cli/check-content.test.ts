import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Edits, GMAIL, HOST_UNKNOWN, inFixture } from '../checks/fixture.ts';
import { checkContent } from './check-content.ts';

afterEach(() => vi.restoreAllMocks());

function run(edits: Edits): { code: number; printed: string } {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const code = inFixture(edits, checkContent);
  return { code, printed: log.mock.calls.flat().join('\n') };
}

describe('check:content', () => {
  it('is short when nothing is wrong', () => {
    expect(run({})).toEqual({ code: 0, printed: '3本の記事を確かめました。問題はありません。' });
  });

  it('fails with every problem', () => {
    const { code, printed } = run({ [HOST_UNKNOWN]: ['/articles/user', '/articles/usr'] });
    expect(code).toBe(1);
    expect(printed).toContain('こう書きます: [宛先がない](/articles/user-unknown/)');
    expect(printed).toContain('3本の記事を確かめました。直すところが1件あります。');
  });

  it('passes with a warning', () => {
    const { code, printed } = run({
      [GMAIL]: [
        'checked: 2026-11-24\nreview: 2027-05-24',
        'checked: 2020-01-01\nreview: 2020-07-01',
      ],
    });
    expect(code).toBe(0);
    expect(printed).toContain('review-due');
    expect(printed).toContain('問題はありません。');
  });

  it('says what has not been released yet, once something has', () => {
    expect(run({ 'published.txt': '/\tヘルプ\n/search/\t検索\n' })).toEqual({
      code: 0,
      printed:
        '3本の記事を確かめました。問題はありません。\n台帳にまだないアドレスが23個あります。公開するときに npm run publish:ledger で書き足します。',
    });
  });

  it('says when there is no such folder', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(checkContent('no/such/folder')).toBe(1);
    expect(error.mock.calls.flat()).toEqual(['フォルダーがありません: no/such/folder']);
  });
});

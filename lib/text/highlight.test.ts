import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight, snippet } from './highlight.ts';

/** Marked parts in brackets: 宛先[ﾄﾞﾒｲﾝ]の. */
const shown = (text: string, query: string, keep?: (term: string) => boolean): string =>
  highlight(text, query, keep)
    .map((part) => (part.mark ? `[${part.text}]` : part.text))
    .join('');

describe('highlight', () => {
  it.each([
    ['another width', '宛先ﾄﾞﾒｲﾝの確認', 'ドメイン', '宛先[ﾄﾞﾒｲﾝ]の確認'],
    ['neighbours merged', '受信拒否の設定', '受信拒否', '[受信拒否]の設定'],
    ['several places', '拒否と、受信の拒否', '拒否', '[拒否]と、受信の[拒否]'],
    ['a verb with its kana', 'メールが届かないとき', '届かない', 'メールが[届かない]とき'],
    ['kana in front left out', 'この届かない', '届かない この', 'この[届かない]'],
    ['a word written in kana', 'それはなりすましです', 'なりすまし', 'それは[なりすまし]です'],
    ['no grammar', '届かないことがない', 'ない', '届かないことがない'],
    ['part of a compound', 'スパムメール', 'スパム', '[スパム]メール'],
    ['a stem', 'was rejected by', 'rejecting', 'was [rejected] by'],
    ['a code in another spelling', '5.1.1 のとき', '5-1-1', '[5.1.1] のとき'],
    ['nothing', '宛先', '', '宛先'],
  ])('%s', (_, text, query, marked) => {
    expect(shown(text, query)).toBe(marked);
  });

  it('leaves words unmarked that the caller finds too common', () => {
    expect(shown('メールの拒否', 'メール 拒否', (term) => term !== 'メール')).toBe(
      'メールの[拒否]',
    );
  });

  const text = fc.string({ unit: fc.constantFrom(...'受信拒否メーﾄﾞ𠮷é がx5.1\ud800') });
  it('gives back the text, and never half a character', () => {
    fc.assert(
      fc.property(text, text, (any, query) => {
        const parts = highlight(any, query);
        expect(parts.map((part) => part.text).join('')).toBe(any);
        for (const part of parts.slice(1)) {
          const before = any.slice(0, any.indexOf(part.text));
          expect(part.text).not.toBe('');
          expect(/[\ud800-\udbff]$/.test(before) && /^[\udc00-\udfff]/.test(part.text)).toBe(false);
        }
      }),
    );
  });
});

describe('snippet', () => {
  const filler = 'これは関係のない文です。'.repeat(20);

  it('shows the clause with the words that were found', () => {
    const cut = snippet(`${filler}受信拒否の設定を確かめます。${filler}`, '受信拒否');
    expect(cut).toMatch(/^…受信拒否の設定を確かめます。/);
    expect(cut).toMatch(/…$/);
    expect(cut.length).toBeLessThanOrEqual(92);
  });

  it('prefers the window with most of the words', () => {
    const cut = snippet(`受信。${filler}受信拒否の設定${filler}`, '受信拒否 設定');
    expect(cut).toContain('受信拒否の設定');
  });

  it('leaves a short text as it is', () => {
    expect(snippet('短い文', '文')).toBe('短い文');
  });

  it('never cuts a character in half', () => {
    fc.assert(
      fc.property(fc.nat({ max: 40 }), fc.nat({ max: 20 }), (before, length) => {
        const cut = snippet(`${'𠮷'.repeat(before)}拒否${'𠮷'.repeat(60)}`, '拒否', 20 + length);
        return cut.isWellFormed();
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { decodeFile } from './decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('decodeFile', () => {
  it.each([
    ['as it is', 'あ\nい\n', 'あ\nい\n'],
    ['with the line ends of Windows', 'あ\r\nい\r\n', 'あ\nい\n'],
    ['with the line ends of old Macs', 'あ\rい', 'あ\nい'],
    ['without the byte order mark', '\ufeff---\nあ', '---\nあ'],
  ])('gives a text %s', (_name, written, text) => {
    expect(decodeFile(bytes(written), 'a.md')).toEqual({ text, problems: [] });
  });

  it('shows where another encoding begins', () => {
    // 「名簿」 in Shift_JIS, after a line that is the same in both
    const { text, problems } = decodeFile(
      Uint8Array.from([0x61, 0x0a, 0x62, 0x96, 0xbc, 0x95, 0xeb]),
      'a.md',
    );
    expect(text).toBeNull();
    expect(problems).toMatchObject([{ file: 'a.md', line: 2, column: 2, rule: 'encoding' }]);
  });
});

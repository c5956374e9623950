import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFile, csvLine, readCsv } from './csv.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const cellsOf = (text: string) => readCsv(bytesOf(text)).lines.map(({ cells }) => cells);

describe('csvLine', () => {
  it.each(['=HYPERLINK("http://example.com")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'never lets %j run as a formula',
    (text) => {
      expect(csvLine([text]).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('is read back as it was written', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';', '\t', 'あ', ' '),
    });
    const safe = cell.filter((text) => !/^[\t\r]/.test(text));
    fc.assert(
      fc.property(
        fc.array(fc.array(safe, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const lines = [['x', 'y', 'z', 'w', 'v'], ...rows.map((row) => ['k', ...row, 'k'])];
          const table = readCsv(bytesOf(csvFile(lines.map(csvLine))));
          expect(table.lines.map(({ cells }) => cells)).toEqual(lines);
        },
      ),
    );
  });
});

describe('readCsv', () => {
  it.each<[string, string, string[][]]>([
    [
      'commas',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'semicolons',
      'a;b\r\nc,1;d',
      [
        ['a', 'b'],
        ['c,1', 'd'],
      ],
    ],
    [
      'tabs',
      'a\tb\rc, d\te',
      [
        ['a', 'b'],
        ['c, d', 'e'],
      ],
    ],
    ['one column', 'a@b.jp\nc@d.jp', [['a@b.jp'], ['c@d.jp']]],
    [
      'empty cells and lines',
      'a,,\n\n,b,\n',
      [
        ['a', '', ''],
        ['', 'b', ''],
      ],
    ],
    [
      'an empty cell at the end of the file',
      'a,b\nc,',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['quotes', '"a ""x""","b\nc"\n', [['a "x"', 'b\nc']]],
    [
      'a quote that never closes',
      'a,"b\nc,d\n',
      [
        ['a', '"b'],
        ['c', 'd'],
      ],
    ],
    [
      'a quote inside',
      'a,5" x\nb,c',
      [
        ['a', '5" x'],
        ['b', 'c'],
      ],
    ],
    ['nothing', '', []],
  ])('%s', (_, text, wanted) => {
    expect(cellsOf(text)).toEqual(wanted);
  });

  it.each([
    ['UTF-8', bytesOf('名前,a')],
    ['UTF-8 with mark', bytesOf('\ufeff名前,a')],
    ['Shift_JIS', Uint8Array.from([0x96, 0xbc, 0x91, 0x4f, 0x2c, 0x61])],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x0d, 0x54, 0x4d, 0x52, 0x2c, 0, 0x61, 0])],
    // the first 100,000 letters say nothing about the encoding
    [
      'Shift_JIS late',
      Uint8Array.from([...bytesOf(`${'a'.repeat(100_000)}\n`), 0x96, 0xbc, 0x91, 0x4f, 0x2c, 0x61]),
    ],
  ])('%s', (_, bytes) => {
    expect(readCsv(bytes).lines.at(-1)?.cells).toEqual(['名前', 'a']);
  });

  it('loses no letter of any file', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';', '\t', ' '),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (input) => {
        const kept = (part: string) => part.replace(/\s/g, '');
        expect(
          kept(
            readCsv(bytesOf(input))
              .lines.map(({ raw }) => raw)
              .join(''),
          ),
        ).toBe(kept(input));
      }),
      { numRuns: 500 },
    );
  });
});

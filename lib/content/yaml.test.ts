import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type Path, readYaml } from './yaml.ts';

const text = `# 覚え書き
title: あ
error:
  phrases:
    - "User unknown" # よく見る
    - { text: b }
empty:
`;

describe('readYaml', () => {
  const source = readYaml(text, 'a.md', 2);

  it.each<[path: Path, line: number, column: number]>([
    [[], 2, 1],
    [['title'], 3, 8],
    [['error'], 5, 3],
    [['error', 'phrases', 0], 6, 7],
    [['error', 'phrases', 1, 'text'], 7, 15],
    [['empty'], 8, 1],
    [['missing'], 3, 1],
    [['error', 'missing'], 5, 3],
    [['error', 'phrases', 9], 6, 5],
  ])('finds the place of %j', (path, line, column) => {
    expect(source.placeOf(path)).toEqual({ file: 'a.md', line, column });
  });

  it('gives values as data, as written, and with the rest of their line', () => {
    const path = ['error', 'phrases', 0];
    expect(source.valueAt(path)).toBe('User unknown');
    expect(source.written(path)).toBe('"User unknown"');
    expect(source.restOfLine(path)).toBe('"User unknown" # よく見る');
    expect(source.valueAt(['missing'])).toBeUndefined();
  });

  it('finds any value of any data where it stands', () => {
    const data = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}$/),
      fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 4 }),
      { minKeys: 1, maxKeys: 5 },
    );
    fc.assert(
      fc.property(data, (value) => {
        const written = stringify(value);
        const yaml = readYaml(written, 'a.yml');
        for (const [key, items] of Object.entries(value)) {
          for (const [index, item] of items.entries()) {
            const { line, column } = yaml.placeOf([key, index]);
            expect(written.split('\n')[line - 1]?.slice(column - 1)).toBe(String(item));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (any) => {
        const { value, problems } = readYaml(any, 'a.yml');
        for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0);
        if (problems.length > 0) expect(value).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readJudged } from './judged.ts';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'judged-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

const reading = (queries: unknown) => {
  writeFileSync(join(dir, 'queries.json'), JSON.stringify(queries));
  return readJudged(dir);
};

describe('readJudged', () => {
  it('leaves out what it does not know', () => {
    const query = { id: 'a', class: 'words', query: '逆引き', articles: ['dns-ptr'] };
    expect(reading([{ ...query, note: 'x' }])).toEqual([query]);
  });

  it.each([
    [[]],
    [{}],
    [[{ id: 'a', class: 'words', query: '', articles: [] }]],
    [[{ id: 'a', class: 'words', query: 'x' }]],
  ])('names the file that holds %j', (queries) => {
    expect(() => reading(queries)).toThrow(join(dir, 'queries.json'));
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleRules } from '../bounce/sample-rules.ts';
import { sampleMailbox } from '../list/sample-mailbox.ts';
import { bulkReport, evaluateBulk } from './evaluate-bulk.ts';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'evaluate-bulk-'));
  mkdirSync(join(dir, 'bounces', 'sub'), { recursive: true });
  for (const { name, bytes } of sampleMailbox({ seed: 2, mails: 20 }))
    writeFileSync(join(dir, 'bounces', name.startsWith('000001') ? 'sub' : '', name), bytes);
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('evaluateBulk', () => {
  it('finds the same rows in a folder and in its zip', async () => {
    const score = await evaluateBulk(dir, sampleRules);
    expect(score?.different).toEqual([]);
    expect(score?.folder).toMatchObject({ files: 22, inRows: 20, mails: 20 });
    expect(bulkReport(score!).at(-1)).toBe('rows that differ               0');
  });

  it('names rows that differ, and files that are missing', async () => {
    const score = (await evaluateBulk(dir, sampleRules))!;
    const lines = bulkReport({
      ...score,
      zip: { ...score.zip, inRows: 19 },
      different: ['taro@example.jp'],
    });
    expect(lines[1]).toContain('! files are missing');
    expect(lines.at(-1)).toBe('  ! taro@example.jp');
  });

  it('has nothing to say without a folder', async () => {
    expect(await evaluateBulk(join(dir, 'bounces'), sampleRules)).toBeNull();
  });
});

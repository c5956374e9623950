import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differences } from './identical.ts';

test('names what differs, what is missing and what is more', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'identical-'));
  const write = async (path: string, text: string) => {
    await mkdir(join(dir, path, '..'), { recursive: true });
    await writeFile(join(dir, path), text);
  };
  try {
    await write('a/same.html', 'same');
    await write('b/same.html', 'same');
    await write('a/deep/other.html', 'one');
    await write('b/deep/other.html', 'two');
    await write('a/only-a', '');
    await write('b/only-b', '');
    expect(await differences(join(dir, 'a'), join(dir, 'b'))).toEqual([
      'deep/other.html',
      'only-a',
      'only-b',
    ]);
    expect(await differences(join(dir, 'a'), join(dir, 'a'))).toEqual([]);
  } finally {
    await rm(dir, { recursive: true });
  }
});

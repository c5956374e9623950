import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packTexts } from './pack.ts';

const PAGE = `<p>${'あいうえお'.repeat(100)}</p>`;

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'pack-'));
});
afterEach(() => rm(dir, { recursive: true }));

async function write(path: string, text: string): Promise<string> {
  const file = join(dir, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
  return file;
}

test('text gets both copies, pictures and what does not shrink get none', async () => {
  await write('articles/a/index.html', PAGE);
  await write('feed.xml', PAGE);
  await write('tiny.css', 'p{}');
  await write('og/a.png', PAGE);
  await write('_headers', PAGE);
  expect(await packTexts(dir)).toBe(2);
  const files = await readdir(dir, { recursive: true });
  expect(files.filter((file) => /\.(?:br|gz)$/.test(file)).sort()).toEqual([
    'articles/a/index.html.br',
    'articles/a/index.html.gz',
    'feed.xml.br',
    'feed.xml.gz',
  ]);
});

test('the copies unpack to the file, and carry its time', async () => {
  const file = await write('a.json', PAGE);
  await utimes(file, 1_000_000, 1_000_000);
  await packTexts(dir);
  expect(brotliDecompressSync(await readFile(`${file}.br`)).toString()).toBe(PAGE);
  expect(gunzipSync(await readFile(`${file}.gz`)).toString()).toBe(PAGE);
  for (const ending of ['.br', '.gz']) {
    expect((await stat(file + ending)).mtimeMs).toBe(1_000_000_000);
  }
});

test('gzip names neither a time, a file nor a system', async () => {
  const file = await write('a.txt', PAGE);
  await packTexts(dir);
  const header = (await readFile(`${file}.gz`)).subarray(0, 10);
  expect([...header]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
});

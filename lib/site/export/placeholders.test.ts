import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ABSENT_FILE, removePlaceholders } from './placeholders.ts';

test('placeholders leave the export, an article of their name stays', async () => {
  const out = await mkdtemp(join(tmpdir(), 'export-'));
  try {
    await mkdir(join(out, 'articles'));
    await mkdir(join(out, 'api', 'articles'), { recursive: true });
    await writeFile(join(out, 'articles', 'absent.md'), ABSENT_FILE);
    await writeFile(join(out, 'api', 'articles', 'absent.json'), '{"id":"absent"}');
    await writeFile(join(out, 'articles', 'other.md'), ABSENT_FILE);
    await removePlaceholders(out);
    expect((await readdir(out, { recursive: true })).sort()).toEqual(
      ['api', 'api/articles', 'api/articles/absent.json', 'articles', 'articles/other.md'].map(
        (path) => join(path),
      ),
    );
  } finally {
    await rm(out, { recursive: true });
  }
});

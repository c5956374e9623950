import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentImage, contentImages } from './content-images.ts';
import { readEnvironment } from './env.ts';

test('pictures are listed and read; nothing else of the disk is', () => {
  const contentDir = mkdtempSync(join(tmpdir(), 'images-'));
  try {
    const env = readEnvironment({ CONTENT_DIR: contentDir } as unknown as NodeJS.ProcessEnv);
    expect(contentImages(env)).toEqual([]);
    mkdirSync(join(contentDir, 'images', 'mail'), { recursive: true });
    writeFileSync(join(contentDir, 'secret.svg'), 'x');
    writeFileSync(join(contentDir, 'images', 'notes.txt'), 'x');
    writeFileSync(join(contentDir, 'images', 'way.svg'), '<svg/>');
    writeFileSync(join(contentDir, 'images', 'mail', 'a.png'), 'png');
    expect(contentImages(env)).toEqual(['mail/a.png', 'way.svg']);
    expect(contentImage('way.svg', env)).toMatchObject({ type: 'image/svg+xml' });
    for (const path of ['../secret.svg', 'notes.txt', 'b.svg', ''])
      expect(contentImage(path, env)).toBeNull();
  } finally {
    rmSync(contentDir, { recursive: true });
  }
});

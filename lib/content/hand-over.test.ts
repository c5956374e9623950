import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { handOver, takeOver } from './hand-over.ts';
import { loadContent } from './load.ts';
import { siteUrlOf } from './site-url.ts';

test.each(['content', 'e2e/tiny-content'])('%s is the same after it was handed over', (dir) => {
  const folder = mkdtempSync(join(tmpdir(), 'hand-over-'));
  try {
    const content = loadContent(dir, { basePath: '/help' });
    const file = join(folder, 'content.json');
    handOver(content, file);
    const taken = takeOver(file);
    expect(taken).toEqual(content);
    expect(JSON.stringify(taken)).toBe(JSON.stringify(content));
    expect(takeOver(file)).toBe(taken);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  ['content', loadContent('content', { basePath: '' }).site.url],
  ['no/such/folder', null],
])('the address of %s is %s', (dir, url) => expect(siteUrlOf(dir)).toBe(url));

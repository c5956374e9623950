import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { embedScript } from './embed.ts';
import { SITE_URL, siteFrom } from './fixture.ts';

/** Bytes on the wire that a page of another house pays at most (brotli). */
const LIMIT = 3 * 1024;

describe.each(['content', 'e2e/tiny-content'])('embed.js of %s', async (dir) => {
  const site = await siteFrom(dir);
  const script = await embedScript(process.cwd(), site);

  test('is small', () => {
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(LIMIT);
  });

  test('knows its help center without asking the page that it stands in', () => {
    expect(script).toContain(JSON.stringify(SITE_URL));
    expect(script).toContain(site.content.site.search.label);
    expect(script).not.toMatch(/currentScript|\bEMBED\b/);
  });

  test('uses nothing that a strict policy forbids or a page would fear', () => {
    expect(script).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|\.cookie|Storage|<style/,
    );
  });
});

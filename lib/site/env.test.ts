import { describe, expect, test } from 'vitest';
import { readEnvironment } from './env.ts';

const read = (env: Record<string, string>) => readEnvironment(env as NodeJS.ProcessEnv);

describe('the environment', () => {
  test('has defaults for everything', () => {
    expect(read({})).toMatchObject({
      contentDir: 'content',
      contentFile: null,
      siteUrl: null,
      exportDir: 'out',
      port: 3000,
      production: false,
    });
  });
  test.each([
    ['https://example.co.jp/help', 'https://example.co.jp/help/'],
    ['https://example.co.jp/help/', 'https://example.co.jp/help/'],
    ['http://localhost:3000', 'http://localhost:3000/'],
  ])('SITE_URL %s is %s', (given, wanted) =>
    expect(read({ SITE_URL: given }).siteUrl).toBe(wanted),
  );
  test.each([
    'example.co.jp',
    'ftp://example.co.jp/',
    'https://example.co.jp/?a',
    'https://example.co.jp/#b',
  ])('SITE_URL %s is refused by name', (given) =>
    expect(() => read({ SITE_URL: given })).toThrow(/SITE_URL .*https:\/\/example\.co\.jp\/help\//),
  );
  test.each(['x', '-1', '1.5'])('SEARCH_ONE_FILE_UP_TO %s is refused by name', (given) =>
    expect(() => read({ SEARCH_ONE_FILE_UP_TO: given })).toThrow(/SEARCH_ONE_FILE_UP_TO/),
  );
  test.each(['x', '-1', '65536', '3.5'])('PORT %s is refused by name', (given) =>
    expect(() => read({ PORT: given })).toThrow(/PORT/),
  );
});

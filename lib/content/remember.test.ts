import { afterEach, expect, test, vi } from 'vitest';
import type { ContentFile } from './files.ts';

const FILE: ContentFile = { name: 'articles/a.md', path: '/content/articles/a.md', stamp: '1' };

/** The module as `next dev` evaluates it after an edit. */
async function anew() {
  vi.resetModules();
  return (await import('./remember.ts')).rememberPerFile;
}
afterEach(() => vi.unstubAllGlobals());

test('a file is read once, also where the module is evaluated anew', async () => {
  vi.stubGlobal('contentMemories', undefined);
  const make = vi.fn(() => ({}));
  const made = (await anew())(FILE, '/help', make);
  expect((await anew())(FILE, '/help', make)).toBe(made);
  expect(make).toHaveBeenCalledTimes(1);
});

test.each([
  ['the file', { ...FILE, stamp: '2' }, '/help'],
  ['what it is drawn with', FILE, ''],
])('it is read again when %s changes', async (_, file, key) => {
  vi.stubGlobal('contentMemories', undefined);
  const remember = await anew();
  remember(FILE, '/help', () => 'old');
  expect(remember(file, key, () => 'new')).toBe('new');
});

test('what older code made is not taken', async () => {
  const memories = new Map([[FILE.path, { stamp: '1', key: '/help', made: 'old' }]]);
  vi.stubGlobal('contentMemories', { sources: 'lib/markdown/read.ts:1', memories });
  expect((await anew())(FILE, '/help', () => 'new')).toBe('new');
});

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const DOCUMENTS = [
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'README.md',
  'docs/hosting.md',
];
/** Folders and files of the project in backquotes, without placeholders such as `<id>`. */
const PATH = /`((?:app|components|content|e2e|lib|docs)\/[^`\s<*]*|[a-z-]+\.(?:ts|json|yml))`/g;
const LINK = /\]\((?!https?:|#)([^)]+)\)/g;

test.each(DOCUMENTS)('every path that %s names exists', (document) => {
  const text = readFileSync(document, 'utf8');
  const named = [...text.matchAll(PATH), ...text.matchAll(LINK)].map(([, path]) => path ?? '');
  expect(named.length).toBeGreaterThan(0);
  const known = (path: string) => existsSync(path) || existsSync(`content/${path}`);
  expect(named.filter((path) => !known(path))).toEqual([]);
});

test('every promise of SECURITY.md names the test that breaks with it, and how much it tries', () => {
  const section =
    readFileSync('SECURITY.md', 'utf8').split('## Promises')[1]?.split('## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => /^\| [^|]*[a-z]/.test(line));
  const [, ...promises] = rows;
  expect(promises.length).toBeGreaterThanOrEqual(12);
  for (const promise of promises) {
    const [, , proof = '', cases = ''] = promise.split('|');
    expect(proof, promise).toMatch(/`(?:e2e|lib)\/[^`]+\.ts`/);
    expect(cases.trim(), promise).not.toBe('');
  }
});

test('every dependency has its reason in ARCHITECTURE.md and an exact version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const reasons =
    readFileSync('ARCHITECTURE.md', 'utf8').split('## Dependencies')[1]?.split('## ')[0] ?? '';
  for (const [name, version] of Object.entries<string>({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    if (!name.startsWith('@types/'))
      expect(reasons, name).toMatch(new RegExp(`(?:^|[|, ])${name}(?:[, ]|$)`, 'm'));
  }
});

import { resolve } from 'node:path';
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants.js';
import { afterEach, expect, test, vi } from 'vitest';
import config from '../../next.config.ts';
import contentStateLoader from './content-state-loader.mjs';

afterEach(() => vi.unstubAllEnvs());

const rules = config(PHASE_DEVELOPMENT_SERVER).turbopack?.rules ?? {};

test('while writing, the state is asked for anew when the content folder changes', () => {
  const [rule] = Object.values(rules);
  expect(Object.keys(rules)).toEqual(['**/lib/site/content-state.ts']);
  expect(rule).toMatchObject({
    loaders: [
      {
        loader: resolve(import.meta.dirname, 'content-state-loader.mjs'),
        options: { folder: resolve('content') },
      },
    ],
  });
});

test('the state watches its folder and is another each time', () => {
  const watched: string[] = [];
  const made = contentStateLoader.call({
    getOptions: () => ({ folder: '/help/content' }),
    addContextDependency: (folder: string) => watched.push(folder),
  });
  expect(watched).toEqual(['/help/content']);
  expect(made).toMatch(/^globalThis\.contentState = \d+;$/);
});

test('a build knows nothing of it', () => {
  expect(config(PHASE_PRODUCTION_BUILD).turbopack).toBeUndefined();
});

test('a content folder outside of the project is not watched: Turbopack would refuse every page', () => {
  vi.stubEnv('CONTENT_DIR', resolve('..', 'elsewhere'));
  expect(config(PHASE_DEVELOPMENT_SERVER).turbopack).toBeUndefined();
});

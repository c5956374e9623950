import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HOST_UNKNOWN, inFixture } from '../checks/fixture.ts';
import type { Environment } from './env.ts';
import { currentSite } from './site.ts';

const environment = (contentDir: string, more: Partial<Environment> = {}): Environment => ({
  contentDir,
  siteUrl: null,
  exportDir: 'out',
  port: 0,
  production: false,
  chromium: null,
  path: [],
  ...more,
});
const EDIT = '書き足しました。';
const edit = (dir: string) => appendFileSync(join(dir, HOST_UNKNOWN), `\n${EDIT}\n`);

test('while writing, an edit is on the next page that is asked for', async () => {
  // The folder is gone when the promises are awaited: everything is read before.
  const [before, same, after] = await inFixture({}, (dir) => {
    const asked = [currentSite(environment(dir)), currentSite(environment(dir))];
    edit(dir);
    return Promise.all([...asked, currentSite(environment(dir))]);
  });
  expect(same).toBe(before);
  expect(JSON.stringify(before?.article('host-unknown')?.sections)).not.toContain(EDIT);
  expect(JSON.stringify(after?.article('host-unknown')?.sections)).toContain(EDIT);
});

test('one build draws one site, also where a file changes meanwhile', async () => {
  const build = { production: true };
  const [before, after] = await inFixture({}, (dir) => {
    const first = currentSite(environment(dir, build));
    edit(dir);
    return Promise.all([first, currentSite(environment(dir, build))]);
  });
  expect(after).toBe(before);
});

test('the same content at two addresses is two sites', async () => {
  const [one, other] = await inFixture({}, (dir) =>
    Promise.all(
      ['https://a.example/', 'https://b.example/'].map((siteUrl) =>
        currentSite(environment(dir, { siteUrl, production: true })),
      ),
    ),
  );
  expect(one?.absolute('/codes/')).toBe('https://a.example/codes/');
  expect(other?.absolute('/codes/')).toBe('https://b.example/codes/');
});

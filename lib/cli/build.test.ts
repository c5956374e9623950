/** The build with another program in Next's place, in a folder of its own: what stands in `out/` is the question. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { childEnvironment, readEnvironment } from '../site/env.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const WRITES = 'mkdir -p "$EXPORT_DIR" && echo new > "$EXPORT_DIR/index.html"';
const BESIDE = ['out.nginx.conf', 'out.nginx-log.conf'];
const WRITES_ALL = `${WRITES} && for e in nginx nginx-log; do echo new > "$EXPORT_DIR.$e.conf"; done`;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'build-'));
  mkdirSync(join(dir, 'out'));
  writeFileSync(join(dir, 'out/index.html'), 'last\n');
  writeFileSync(join(dir, 'out/gone.html'), 'last\n');
  for (const file of BESIDE) writeFileSync(join(dir, file), 'last\n');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** Starts `npm run build` with a shell script for `npx next build`. */
function build(script: string, contentDir = join(PROJECT, 'e2e/tiny-content')): ChildProcess {
  const npx = join(dir, 'npx');
  writeFileSync(npx, `#!/bin/sh\n${script}\n`);
  chmodSync(npx, 0o755);
  const loader = join(PROJECT, 'node_modules/tsx/dist/loader.mjs');
  return spawn(process.execPath, ['--import', loader, join(PROJECT, 'lib/cli/build.ts')], {
    cwd: dir,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: childEnvironment({
      CONTENT_DIR: contentDir,
      EXPORT_DIR: 'out',
      PATH: [dir, ...readEnvironment().path].join(delimiter),
    }),
  });
}
const exitCode = async (child: ChildProcess): Promise<unknown> => {
  child.stdout?.resume();
  return (await once(child, 'exit'))[0];
};
const published = (file: string): string => readFileSync(join(dir, file), 'utf8').trim();
const lastStands = () => {
  expect(published('out/index.html')).toBe('last');
  expect(published('out/gone.html')).toBe('last');
  for (const file of BESIDE) expect(published(file)).toBe('last');
};

describe('npm run build', { timeout: 60_000 }, () => {
  it('puts a whole export in the place of the last', async () => {
    expect(await exitCode(build(WRITES_ALL))).toBe(0);
    expect(published('out/index.html')).toBe('new');
    for (const file of BESIDE) expect(published(file)).toBe('new');
    expect(existsSync(join(dir, 'out/gone.html'))).toBe(false);
  });

  it('leaves the last one when it is killed half-way', async () => {
    const child = build(`${WRITES} && echo half-way && exec cat /dev/zero > /dev/null`);
    for await (const text of child.stdout ?? []) if (String(text).includes('half-way')) break;
    expect(existsSync(join(dir, '.staging/out/index.html'))).toBe(true);
    const gone = once(child, 'exit');
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await gone;
    lastStands();
  });

  it('leaves the last one when Next, or a guard, fails', async () => {
    expect(await exitCode(build(`${WRITES_ALL} && exit 3`))).toBe(3);
    lastStands();
  });

  it('leaves the last one when the content has a fault', async () => {
    mkdirSync(join(dir, 'content'));
    expect(await exitCode(build(WRITES_ALL, 'content'))).toBe(1);
    lastStands();
    expect(existsSync(join(dir, '.staging'))).toBe(false);
  });

  it('puts back what a build killed between its two moves had set aside', async () => {
    mkdirSync(join(dir, '.staging'));
    rmSync(join(dir, 'out'), { recursive: true });
    mkdirSync(join(dir, '.staging/last-out'));
    for (const file of ['index.html', 'gone.html'])
      writeFileSync(join(dir, '.staging/last-out', file), 'last\n');
    expect(await exitCode(build('exit 3'))).toBe(3);
    lastStands();
  });
});

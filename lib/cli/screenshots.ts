/**
 * `npm run screenshots [-- NAME …] [--compare DIR]`: pictures of every row of `screenshot-list.ts` in
 * every setting, from the built site, into `.cache/screenshots/NAME/`. With `--compare` it says which
 * differ from those in DIR (a copy of that folder from before a change), largest first.
 */

import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { type Environment, readEnvironment } from '../site/env.ts';
import { redirectsOf } from '../site/export/redirects.ts';
import { previewServer } from '../site/host/preview.ts';
import { currentSite } from '../site/site.ts';
import { installedChromium } from './browser.ts';
import { differingPixels } from './picture-difference.ts';
import { SETTINGS, type Setting, SHOTS, type Shot } from './screenshot-list.ts';

const FOLDER = '.cache/screenshots';
/** 210 mm at 96 pixels to the inch. */
const A4_WIDTH = 794;

/** The day the pictures show, whatever the day they are taken: dates must not count as differences. */
const TODAY = new Date('2026-11-24T09:00:00+09:00');

async function main(env: Environment, args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { compare: { type: 'string' } },
    allowPositionals: true,
  });
  const shots = SHOTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const problem = problemOf(env, values.compare, positionals);
  if (problem) {
    console.error(problem);
    return 2;
  }
  const site = await currentSite(env);
  const server = previewServer({
    root: resolve(env.exportDir),
    basePath: site.basePath,
    redirects: redirectsOf(site),
  });
  await once(server.listen(env.port, 'localhost'), 'listening');
  const browser = await chromium.launch({ executablePath: installedChromium() ?? undefined });
  try {
    const base = `http://localhost:${env.port}${site.basePath}`;
    for (const setting of SETTINGS) await takeAll(browser, base, setting, shots);
  } finally {
    await browser.close();
    server.close();
  }
  console.log(`${shots.length * SETTINGS.length} 枚を ${FOLDER}/ に書きました。`);
  if (values.compare) await compare(values.compare, shots);
  return 0;
}

/** What stops us before a browser is opened, and what to do; null: nothing. */
function problemOf(
  { exportDir }: Environment,
  compareWith: string | undefined,
  names: readonly string[],
): string | null {
  const unknown = names.find((name) => !SHOTS.some((shot) => shot.name === name));
  if (unknown)
    return `${unknown} はありません。次から選びます: ${SHOTS.map(({ name }) => name).join(' ')}`;
  if (!existsSync(exportDir))
    return `${exportDir}/ がありません。先に npm run build を実行してください。`;
  if (!compareWith) return null;
  if (resolve(compareWith) === resolve(FOLDER))
    return `${FOLDER}/ はこれから書きかえます。くらべる前に、別の名前でコピーしてください。`;
  return existsSync(compareWith) ? null : `${compareWith}/ がありません。`;
}

async function takeAll(
  browser: Browser,
  base: string,
  { name, width, height, scheme, media }: Setting,
  shots: readonly Shot[],
): Promise<void> {
  for (const shot of shots) {
    const context = await browser.newContext({
      viewport: { width: media === 'print' && shot.wholeSheet ? A4_WIDTH : width, height },
      colorScheme: scheme,
      reducedMotion: 'reduce',
      // it would answer from what it keeps where a row takes the network away
      serviceWorkers: 'block',
      locale: 'ja-JP',
      timezoneId: 'Asia/Tokyo',
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(TODAY);
    try {
      await page.goto(base + shot.address, { waitUntil: 'load' });
      await shot.act?.(page);
    } catch (error) {
      throw new Error(`${shot.name} (${name})`, { cause: error });
    }
    await page.emulateMedia({ media });
    const file = fileOf(FOLDER, shot.name, name);
    await mkdir(join(FOLDER, shot.name), { recursive: true });
    await page.screenshot({ path: file, fullPage: !shot.screen, caret: 'hide' });
    await context.close();
  }
}

const fileOf = (folder: string, shot: string, setting: string): string =>
  join(folder, shot, `${setting}.png`);

async function compare(before: string, shots: readonly Shot[]): Promise<void> {
  const lines: { file: string; pixels: number }[] = [];
  for (const shot of shots) {
    for (const setting of SETTINGS) {
      const [old, now] = [before, FOLDER].map((folder) => fileOf(folder, shot.name, setting.name));
      if (!old || !now) continue;
      const pixels = existsSync(old)
        ? await differingPixels(await readFile(old), await readFile(now))
        : Number.POSITIVE_INFINITY;
      if (pixels > 0) lines.push({ file: now, pixels });
    }
  }
  lines.sort((a, b) => b.pixels - a.pixels);
  for (const { file, pixels } of lines)
    console.log(`${(Number.isFinite(pixels) ? String(pixels) : '新しい').padStart(9)}  ${file}`);
  console.log(`${lines.length} 枚が ${before}/ とちがいます。`);
}

process.exitCode = await main(readEnvironment(), process.argv.slice(2));

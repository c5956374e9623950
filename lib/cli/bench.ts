/**
 * `npm run bench`: bytes, times and builds as one table, each against its budget (design §9).
 *
 *     npm run bench                                    everything; 10,000 articles take long
 *     npm run bench -- --only wire,journey,keys        some parts
 *     npm run bench -- --only build --scale 60,1000    builds of so many articles
 *     npm run bench -- --only sections --sections 1000 keystrokes in an index of so many sections
 *     npm run bench -- --no-build --json               the export of the last run, for programs
 */

import { rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { buildRows, growthRows, measuredBuild, type Scaled } from '../bench/build.ts';
import { bulkRows } from '../bench/bulk.ts';
import { diagnosisRows } from '../bench/diagnosis.ts';
import { SECTIONS_PER_ARTICLE, writeContent } from '../bench/generate-content.ts';
import { hoverRows } from '../bench/hover.ts';
import { differences } from '../bench/identical.ts';
import { loadRows } from '../bench/load.ts';
import { type Row, table, verdictOf } from '../bench/row.ts';
import { journeyRows, keyRows } from '../bench/search-journey.ts';
import { launch } from '../bench/throttled.ts';
import { wireRows } from '../bench/wire.ts';
import { loadContent } from '../content/load.ts';
import { readEnvironment } from '../site/env.ts';
import { previewServer } from '../site/host/preview.ts';
import { installedChromium } from './browser.ts';

const PARTS = [
  ...(['wire', 'journey', 'keys', 'diagnosis', 'bulk'] as const),
  ...(['sections', 'identical', 'build'] as const),
] as const;
/** Parts that need the export, and those of them that need a browser. */
const BROWSED: readonly Part[] = ['journey', 'keys', 'diagnosis', 'bulk'];
const EXPORTED: readonly Part[] = ['wire', ...BROWSED, 'identical'];
type Part = (typeof PARTS)[number];
const FOLDER = '.cache/bench';
const SITE = `${FOLDER}/site`;
const ARTICLE = '/articles/user-unknown/';
/** p95 of a keystroke, in milliseconds, at so many sections (design §9); the real content has about 350. */
const KEY_BUDGETS = [
  [350, 16],
  [1_000, 50],
  [10_000, 150],
] as const;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: PARTS.join(',') },
    scale: { type: 'string', default: '60,1000,10000' },
    sections: { type: 'string', default: '1000,10000' },
    runs: { type: 'string', default: '5' },
    'no-build': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const wanted = new Set(values.only.split(',').map(part));
const scales = values.scale.split(',').map((text) => positive('--scale', text));
const sections = values.sections.split(',').map((text) => positive('--sections', text));
const runs = positive('--runs', values.runs);
const env = readEnvironment();
let chromium = '';

const rows: Row[] = [];
if (!values['no-build'] && EXPORTED.some((one) => wanted.has(one))) {
  await measuredBuild({ contentDir: env.contentDir, exportDir: SITE });
}
await served(SITE, async (origin, server) => {
  if (wanted.has('wire')) rows.push(...(await wireRows(origin)));
  if (!BROWSED.some((one) => wanted.has(one))) return;
  await browsed(async (browser) => {
    const article = origin + ARTICLE;
    if (wanted.has('journey')) {
      rows.push(...(await loadRows(browser, article, runs)));
      rows.push(...(await journeyRows(browser, article, runs)));
      rows.push(...(await hoverRows(browser, server, `${origin}/`)));
    }
    if (wanted.has('keys')) rows.push(...(await keyRows(browser, article, runs, keysAt(350))));
    if (wanted.has('diagnosis')) {
      rows.push(...(await diagnosisRows(browser, `${origin}/diagnose/`, runs)));
    }
    if (wanted.has('bulk')) rows.push(...(await bulkRows(browser, `${origin}/diagnose/`)));
  });
});
if (wanted.has('sections')) {
  for (const count of sections) {
    const contentDir = `${FOLDER}/content-sections`;
    const exportDir = `${FOLDER}/sections`;
    await rm(contentDir, { recursive: true, force: true });
    writeContent(env.contentDir, contentDir, articlesFor(env.contentDir, count));
    await measuredBuild({ contentDir, exportDir });
    await served(exportDir, (origin) =>
      browsed(async (browser) => {
        rows.push(...(await keyRows(browser, origin + ARTICLE, runs, keysAt(count))));
      }),
    );
  }
}
if (wanted.has('identical')) {
  await measuredBuild({ contentDir: env.contentDir, exportDir: `${SITE}-again` });
  const different = await differences(SITE, `${SITE}-again`);
  for (const file of different) console.error(`differs between two builds: ${file}`);
  const what = 'files that differ between two clean builds';
  rows.push({ part: 'build', what, value: different.length, unit: '', budget: 0 });
}
if (wanted.has('build')) {
  const builds: Scaled[] = [];
  for (const scale of scales) {
    const { rows: built, scaled } = await buildRows(env.contentDir, scale, FOLDER);
    rows.push(...built);
    builds.push(scaled);
  }
  rows.push(...growthRows(builds));
}
const machine = [
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  `${Math.round(totalmem() / 1024 ** 3)} GB`,
  `Node ${process.version}`,
  ...(chromium ? [`Chromium ${chromium}`] : []),
  `load ${loadavg()[0]?.toFixed(1)}`,
].join(', ');
const judged = rows.map((row) => ({ ...row, verdict: verdictOf(row) }));
console.log(
  values.json
    ? JSON.stringify({ machine, runs, rows: judged })
    : `${machine}; medians of ${runs}\n\n${table(rows)}`,
);

/** An export behind the preview server, as a host sends it, for the time of `work`. */
async function served(
  exportDir: string,
  work: (origin: string, server: Server) => Promise<void>,
): Promise<void> {
  const server = previewServer({ root: resolve(exportDir), basePath: '', redirects: [] });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  try {
    await work(`http://localhost:${(server.address() as AddressInfo).port}`, server);
  } finally {
    server.close();
  }
}

async function browsed(work: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await launch(installedChromium(env));
  chromium = browser.version();
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

/** Words and budget for the keystrokes in an index: that of the next size that has one. */
function keysAt(count: number): { scale: string; budget: number } {
  const [, budget] = KEY_BUDGETS.find(([most]) => count <= most) ?? KEY_BUDGETS[2];
  return { scale: `${count} sections`, budget };
}

/** How many articles, our own with them, have so many sections. */
function articlesFor(contentDir: string, count: number): number {
  const { articles } = loadContent(contentDir, { basePath: '' });
  const own = articles.reduce((sum, article) => sum + article.sections.length, 0);
  return articles.length + Math.ceil(Math.max(0, count - own) / SECTIONS_PER_ARTICLE);
}

function part(text: string): Part {
  const found = PARTS.find((one) => one === text);
  if (!found) throw new Error(`--only takes ${PARTS.join(', ')}; not ${text}`);
  return found;
}

function positive(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`${option}: ${text} is no number of 1 or more`);
  return number;
}

/**
 * `npm run bench`: bytes, times and builds as one table, each against its budget (design §9).
 *
 *     npm run bench                                    everything; 10,000 articles take long
 *     npm run bench -- --only wire,journey,keys        some parts
 *     npm run bench -- --only build --scale 60,1000    builds of so many articles
 *     npm run bench -- --no-build --json               the export of the last run, for programs
 */

import type { AddressInfo } from 'node:net';
import { cpus, loadavg, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildRows, measuredBuild } from '../bench/build.ts';
import { bulkRows } from '../bench/bulk.ts';
import { diagnosisRows } from '../bench/diagnosis.ts';
import { differences } from '../bench/identical.ts';
import { loadRows } from '../bench/load.ts';
import { type Row, table, verdictOf } from '../bench/row.ts';
import { journeyRows, keyRows } from '../bench/search-journey.ts';
import { launch } from '../bench/throttled.ts';
import { wireRows } from '../bench/wire.ts';
import { readEnvironment } from '../site/env.ts';
import { previewServer } from '../site/host/preview.ts';
import { installedChromium } from './browser.ts';

const PARTS = ['wire', 'journey', 'keys', 'diagnosis', 'bulk', 'identical', 'build'] as const;
/** Parts that need the export, and those of them that need a browser. */
const BROWSED: readonly Part[] = ['journey', 'keys', 'diagnosis', 'bulk'];
const EXPORTED: readonly Part[] = ['wire', ...BROWSED, 'identical'];
type Part = (typeof PARTS)[number];
const FOLDER = '.cache/bench';
const SITE = `${FOLDER}/site`;
const ARTICLE = '/articles/user-unknown/';
/** p95 of a keystroke at the real content's 350 sections (design §9). */
const KEY_BUDGET = 16;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: PARTS.join(',') },
    scale: { type: 'string', default: '60,1000,10000' },
    runs: { type: 'string', default: '5' },
    'no-build': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const wanted = new Set(values.only.split(',').map(part));
const scales = values.scale.split(',').map((text) => positive('--scale', text));
const runs = positive('--runs', values.runs);
const env = readEnvironment();
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 1024 ** 3)} GB, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`;

const rows: Row[] = [];
if (!values['no-build'] && EXPORTED.some((one) => wanted.has(one))) {
  await measuredBuild({ contentDir: env.contentDir, exportDir: SITE });
}
await served(async (origin) => {
  if (wanted.has('wire')) rows.push(...(await wireRows(origin)));
  if (!BROWSED.some((one) => wanted.has(one))) return;
  const browser = await launch(installedChromium(env));
  try {
    const article = origin + ARTICLE;
    if (wanted.has('journey')) {
      rows.push(...(await loadRows(browser, article, runs)));
      rows.push(...(await journeyRows(browser, article, runs)));
    }
    if (wanted.has('keys')) rows.push(...(await keyRows(browser, article, runs, KEY_BUDGET)));
    if (wanted.has('diagnosis')) {
      rows.push(...(await diagnosisRows(browser, `${origin}/diagnose/`, runs)));
    }
    if (wanted.has('bulk')) rows.push(...(await bulkRows(browser, `${origin}/diagnose/`)));
  } finally {
    await browser.close();
  }
});
if (wanted.has('identical')) {
  await measuredBuild({ contentDir: env.contentDir, exportDir: `${SITE}-again` });
  const different = await differences(SITE, `${SITE}-again`);
  for (const file of different) console.error(`differs between two builds: ${file}`);
  const what = 'files that differ between two clean builds';
  rows.push({ part: 'build', what, value: different.length, unit: '', budget: 0 });
}
if (wanted.has('build')) {
  for (const scale of scales) rows.push(...(await buildRows(env.contentDir, scale, FOLDER)));
}
const judged = rows.map((row) => ({ ...row, verdict: verdictOf(row) }));
console.log(
  values.json
    ? JSON.stringify({ machine, runs, rows: judged })
    : `${machine}; medians of ${runs}\n\n${table(rows)}`,
);

/** The export behind the preview server, as a host sends it, for the time of `work`. */
async function served(work: (origin: string) => Promise<void>): Promise<void> {
  const server = previewServer({ root: resolve(SITE), basePath: '', redirects: [] });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  try {
    await work(`http://localhost:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
  }
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

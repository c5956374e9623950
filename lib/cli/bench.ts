/**
 * `npm run bench`: bytes, times and builds as one table, each against its budget (design §9).
 *
 *     npm run bench                                    everything; 10,000 articles take long
 *     npm run bench -- --only wire,journey,keys        some parts
 *     npm run bench -- --only build --scale 60,1000    builds of so many articles
 *     npm run bench -- --only bulk --mailbox 500       a mailbox of so many MB, too (mbox and zip)
 *     npm run bench -- --only sections --sections 1000 keystrokes in an index of so many sections
 *     npm run bench -- --no-build --json               the export of the last run, for programs
 */

import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { buildRows, growthRows, measuredBuild, type Scaled } from '../bench/build.ts';
import { bulkRows } from '../bench/bulk.ts';
import { diagnosisRows } from '../bench/diagnosis.ts';
import { hoverRows } from '../bench/hover.ts';
import { differences } from '../bench/identical.ts';
import { largeMailRows } from '../bench/large-mail.ts';
import { loadRows } from '../bench/load.ts';
import { machineLine } from '../bench/machine.ts';
import { type Row, table, verdictOf } from '../bench/row.ts';
import { journeyRows, keyRows } from '../bench/search-journey.ts';
import { keysAt, sectionRows } from '../bench/sections.ts';
import { served } from '../bench/served.ts';
import { launch } from '../bench/throttled.ts';
import { wireRows } from '../bench/wire.ts';
import { readEnvironment } from '../site/env.ts';
import { GOLDEN, readJudged } from '../site/golden/judged.ts';
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
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: PARTS.join(',') },
    scale: { type: 'string', default: '60,1000,10000' },
    sections: { type: 'string', default: '1000,10000' },
    runs: { type: 'string', default: '5' },
    mailbox: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const wanted = new Set(values.only.split(',').map(part));
const scales = values.scale.split(',').map((text) => positive('--scale', text));
const sections = values.sections.split(',').map((text) => positive('--sections', text));
const runs = positive('--runs', values.runs);
const mailbox = values.mailbox === undefined ? 0 : positive('--mailbox', values.mailbox);
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
      rows.push(...(await largeMailRows(browser, `${origin}/diagnose/`)));
    }
    if (wanted.has('bulk')) rows.push(...(await bulkRows(browser, `${origin}/diagnose/`, mailbox)));
  });
});
if (wanted.has('sections')) {
  const { contentDir } = env;
  const queries = readJudged(GOLDEN).map(({ query }) => query);
  await browsed(async (browser) => {
    for (const count of sections) {
      const bench = {
        contentDir,
        folder: FOLDER,
        sections: count,
        article: ARTICLE,
        runs,
        queries,
      };
      rows.push(...(await sectionRows(browser, bench)));
    }
  });
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
const machine = machineLine(chromium);
const judged = rows.map((row) => ({ ...row, verdict: verdictOf(row) }));
console.log(
  values.json
    ? JSON.stringify({ machine, runs, rows: judged })
    : `${machine}; medians of ${runs}\n\n${table(rows)}`,
);

async function browsed(work: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await launch(installedChromium(env));
  chromium = browser.version();
  try {
    await work(browser);
  } finally {
    await browser.close();
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

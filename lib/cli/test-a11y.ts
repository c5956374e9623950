/**
 * `npm run test:a11y`: axe over every page of the sitemap, every template and every state a reader
 * brings about, each in light, dark and forced colours. Builds first; `--no-build` takes what stands in
 * the export's folder, `--part 2/6` only that share of the pages. Ends with 1 when axe finds anything.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { everyPage, partOf, SCHEME_NAMES, violationsIn } from '../../e2e/axe.ts';
import { STATES, type State } from '../../e2e/states.ts';
import { readEnvironment } from '../site/env.ts';
import { redirectsOf } from '../site/export/redirects.ts';
import { previewServer } from '../site/host/preview.ts';
import { currentSite } from '../site/site.ts';
import { type Checked, readPart, table } from './a11y-report.ts';
import { ensureChromium, installedChromium } from './browser.ts';
import { buildSite } from './build.ts';

const { values } = parseArgs({
  options: { 'no-build': { type: 'boolean' }, part: { type: 'string', default: '1/1' } },
});
const part = readPart(values.part);
const env = readEnvironment();
if (!values['no-build'] && (await buildSite(env)) !== 0) process.exit(1);
if (!(await ensureChromium())) process.exit(1);

const site = await currentSite(env);
const server = previewServer({
  root: resolve(env.exportDir),
  basePath: site.basePath,
  redirects: redirectsOf(site),
}).listen(0, 'localhost');
await once(server, 'listening');
const host = `http://localhost:${(server.address() as AddressInfo).port}`;

const sitemap = await readFile(join(env.exportDir, 'sitemap.xml'), 'utf8');
const pages = everyPage(sitemap, site.basePath).map(
  (address): State => ({ name: address, address, reach: async () => undefined }),
);

const browser = await chromium.launch({ executablePath: installedChromium() ?? undefined });
const page = await browser.newPage({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
const checked: Checked[] = [];
for (const { name, address, reach } of partOf([...pages, ...STATES], part.index, part.count)) {
  await page.goto('about:blank'); // or an address that differs only behind `#` would not be loaded
  await page.goto(host + site.basePath + address);
  await reach(page);
  for (const scheme of SCHEME_NAMES) {
    const violations = await violationsIn(page, scheme);
    for (const violation of violations) console.error(`${name} (${scheme}) ${violation}`);
    checked.push({ name, address, scheme, violations: violations.length });
  }
}
await browser.close();
server.close();

console.log(table(checked));
process.exitCode = checked.some(({ violations }) => violations > 0) ? 1 : 0;

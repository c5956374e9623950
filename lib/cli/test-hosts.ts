/**
 * `npm run test:hosts`: the export on the hosts that people use (nginx and Apache, with the files that
 * the build wrote, and the preview server), and every payload of `e2e/hostile/` in a real Chromium.
 * Uses the exports that `npm test` has left. The last line counts: `N passed, N failed`.
 */
import { existsSync } from 'node:fs';
import { HELP, ROOT, SITES } from '../../e2e/sites.ts';
import { ensureChromium } from './browser.ts';
import { askAll } from './hosts/run-cases.ts';
import { ensureServers, type HostName, withHost } from './hosts/start.ts';
import { check, counted, e2eCounts, one, runSteps, type Step } from './steps.ts';

const REPORT = '.cache/hostile.json';
const HOSTS: HostName[] = ['preview', 'nginx', 'apache'];
const PLAYWRIGHT = ['playwright', 'test', '-c', 'playwright.hosts.config.ts'];

const standing = SITES.every(({ exportDir }) => existsSync(`${exportDir}.nginx-log.conf`));
const exportStep: Step = {
  name: 'exports',
  needed: true,
  work: check('npx', ['tsx', 'lib/cli/test-exports.ts']),
};

const STEPS: Step[] = [
  ...(standing ? [] : [exportStep]),
  {
    name: 'servers',
    needed: true,
    work: async () => one(await ensureServers(['nginx', 'apache2'])),
  },
  ...[ROOT, HELP].flatMap((site) =>
    HOSTS.map((host) => ({
      name: `${host} at ${new URL(site.siteUrl).pathname}`,
      work: () => withHost(host, site, (started) => askAll(started, site)),
    })),
  ),
  { name: 'chromium', needed: true, work: async () => one(await ensureChromium()) },
  { name: 'hostile texts', work: counted('npx', PLAYWRIGHT, REPORT, e2eCounts) },
];

process.exitCode = await runSteps(STEPS);

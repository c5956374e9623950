import { defineConfig } from '@playwright/test';
import { HELP, ROOT, SITES, TINY } from './e2e/sites.ts';
import { installedChromium } from './lib/cli/browser.ts';

/**
 * Do the same under any base path: run once. That the tools start there, `diagnose.spec.ts` and
 * `browse.spec.ts` tell.
 */
const ONCE =
  /\/(?:axe|keyboard|sizes|forced-colors|hostile|same-answer|flyer|bulk|bulk-files|bulk-rule)\.spec\.ts$/;

const executablePath = installedChromium() ?? undefined;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Room for a busy machine: an assertion waits for its state, it does not measure.
  expect: { timeout: 15_000 },
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: {
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    launchOptions: { executablePath },
    // Tests watch and break what pages ask for; the worker would answer in between (`offline.spec.ts`).
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'root',
      testIgnore: ['tiny.spec.ts', 'pieces.spec.ts'],
      use: { baseURL: ROOT.siteUrl },
    },
    { name: 'help', testIgnore: ['tiny.spec.ts', ONCE], use: { baseURL: HELP.siteUrl } },
    { name: 'tiny', testMatch: 'tiny.spec.ts', use: { baseURL: TINY.siteUrl } },
  ],
  webServer: SITES.map(({ port, exportDir, contentDir, siteUrl }) => ({
    command: 'npx tsx lib/cli/serve.ts --no-build',
    url: siteUrl,
    reuseExistingServer: false,
    env: { PORT: String(port), EXPORT_DIR: exportDir, CONTENT_DIR: contentDir, SITE_URL: siteUrl },
  })),
});

/** The e2e part of `npm run test:hosts`: all payloads, at the root. */
import { defineConfig } from '@playwright/test';
import { ROOT } from './e2e/sites.ts';
import config from './playwright.config.ts';

const servers = [config.webServer ?? []].flat();

export default defineConfig({
  ...config,
  testMatch: '**/*.hosts.ts',
  // Eighty pages one after the other on a busy machine.
  timeout: 180_000,
  reporter: [['dot'], ['json', { outputFile: '.cache/hostile.json' }]],
  projects: [{ name: ROOT.name, use: { baseURL: ROOT.siteUrl } }],
  webServer: servers.filter(({ url }) => url === ROOT.siteUrl),
});

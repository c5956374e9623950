import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Minutes of a busy machine are no failure; speed is measured by `npm run bench`.
  test: { include: ['{lib,components,app}/**/*.test.ts'], pool: 'threads', testTimeout: 60_000 },
});

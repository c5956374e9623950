import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{lib,components,app}/**/*.test.ts'],
    pool: 'threads',
    // All cores, and every module read once for each: most tests are shorter than what they import.
    maxWorkers: '100%',
    isolate: false,
  },
});

/**
 * `npm test`: the whole gate, step after step; the first broken step does not hide the others.
 * The last line counts checks and tests: `N passed, N failed`.
 */
import { ensureChromium } from './browser.ts';
import { type Counts, check, counted, e2eCounts, one, runSteps, type Step } from './steps.ts';

const UNIT_REPORT = '.cache/units.json';
const E2E_REPORT = '.cache/e2e.json';

const unitCounts = (json: unknown): Counts => {
  const { numPassedTests: passed, numFailedTests: failed } = json as Record<string, number>;
  return { passed: passed ?? 0, failed: failed ?? 0 };
};

const STEPS: Step[] = [
  { name: 'lint', work: check('npx', ['biome', 'check', '--error-on-warnings', '.']) },
  { name: 'route types', work: check('npx', ['next', 'typegen']) },
  { name: 'types', work: check('npx', ['tsc', '--noEmit']) },
  {
    name: 'units',
    work: counted(
      'npx',
      [
        'vitest',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${UNIT_REPORT}`,
      ],
      UNIT_REPORT,
      unitCounts,
    ),
  },
  { name: 'writing', work: check('npx', ['tsx', 'lib/cli/lint-writing.ts']) },
  { name: 'exports', needed: true, work: check('npx', ['tsx', 'lib/cli/test-exports.ts']) },
  { name: 'chromium', needed: true, work: async () => one(await ensureChromium()) },
  { name: 'e2e', work: counted('npx', ['playwright', 'test'], E2E_REPORT, e2eCounts) },
];

process.exitCode = await runSteps(STEPS);

/**
 * `npm test`: the whole gate, step after step; the first broken step does not hide the others.
 * The last line counts checks and tests: `N passed, N failed`.
 */
import { readFile } from 'node:fs/promises';
import { ensureChromium } from './browser.ts';
import { run } from './run.ts';

interface Counts {
  passed: number;
  failed: number;
}
interface Step {
  name: string;
  /** Without this step's success the following ones cannot run. */
  needed?: boolean;
  work: () => Promise<Counts>;
}

const UNIT_REPORT = '.cache/units.json';
const E2E_REPORT = '.cache/e2e.json';

/** A step that is one check: its program's exit code. */
const check =
  (command: string, args: string[], env?: Record<string, string>) => async (): Promise<Counts> =>
    (await run(command, args, env)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** A step whose report counts its tests; a run that ends badly without a failed test counts as one. */
const counted =
  (command: string, args: string[], report: string, read: (json: unknown) => Counts) =>
  async () => {
    const code = await run(command, args);
    const counts = read(JSON.parse(await readFile(report, 'utf8')));
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  };

const unitCounts = (json: unknown): Counts => {
  const { numPassedTests: passed, numFailedTests: failed } = json as Record<string, number>;
  return { passed: passed ?? 0, failed: failed ?? 0 };
};

const e2eCounts = (json: unknown): Counts => {
  const { stats } = json as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
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
  {
    name: 'chromium',
    needed: true,
    work: async () =>
      (await ensureChromium()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
  },
  { name: 'e2e', work: counted('npx', ['playwright', 'test'], E2E_REPORT, e2eCounts) },
];

const total: Counts = { passed: 0, failed: 0 };
for (const { name, needed, work } of STEPS) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const { passed, failed } = await work().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  total.passed += passed;
  total.failed += failed;
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`== ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  if (failed > 0 && needed) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

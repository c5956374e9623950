/** A run made of steps: one after the other, counted; a broken one does not hide the others. */
import { readFile } from 'node:fs/promises';
import { run } from './run.ts';

export interface Counts {
  passed: number;
  failed: number;
}

export interface Step {
  name: string;
  /** Without this step's success the following ones cannot run. */
  needed?: boolean;
  work: () => Promise<Counts>;
}

export const one = (good: boolean): Counts => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 });

/** A step that is one check: its program's exit code. */
export const check = (command: string, args: string[]) => async (): Promise<Counts> =>
  one((await run(command, args)) === 0);

/** A step whose report counts its tests; a run that ends badly without a failed test counts as one. */
export const counted =
  (command: string, args: string[], report: string, read: (json: unknown) => Counts) =>
  async (): Promise<Counts> => {
    const code = await run(command, args);
    const counts = read(JSON.parse(await readFile(report, 'utf8')));
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  };

/** Playwright's JSON report. */
export const e2eCounts = (json: unknown): Counts => {
  const { stats } = json as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
};

/** Prints each step, then `N passed, N failed` as the last line. @returns the exit code */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  const total: Counts = { passed: 0, failed: 0 };
  for (const { name, needed, work } of steps) {
    console.log(`\n== ${name}`);
    const started = performance.now();
    const { passed, failed } = await work().catch((error) => {
      console.error(error);
      return one(false);
    });
    total.passed += passed;
    total.failed += failed;
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`== ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
    if (failed > 0 && needed) break;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

/**
 * `npm run check:content [-- DIR]`: everything that is wrong with the content, with the line to
 * write. Exit code 1 when something would stop the build. `npm run build` asks the same, and takes over
 * what was read.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { unreleased } from '../checks/promises.ts';
import { checkReading } from '../checks/run.ts';
import { handOver } from '../content/hand-over.ts';
import { formatProblems } from '../content/problem.ts';
import { readContent } from '../content/read.ts';
import { today } from './today.ts';

export interface CheckOptions {
  /** As the site is published; readers' HTML holds it. */
  basePath?: string;
  /** Where the content is written for the rest of a build, when nothing stops it. */
  handTo?: string;
}

/**
 * Prints to stdout.
 * @param dir content folder
 * @returns exit code
 */
export function checkContent(dir: string, { basePath = '', handTo }: CheckOptions = {}): number {
  if (!existsSync(dir)) {
    console.error(`フォルダーがありません: ${dir}`);
    return 1;
  }
  const reading = readContent(dir, { basePath });
  const { problems, warnings, articles } = checkReading(reading, today());
  if (warnings.length > 0) {
    console.log(
      `${formatProblems(warnings)}\n\n上の${warnings.length}件は知らせるだけで、公開は止めません。\n`,
    );
  }
  if (problems.length > 0) {
    console.log(
      `${formatProblems(problems)}\n\n${articles}本の記事を確かめました。直すところが${problems.length}件あります。`,
    );
    return 1;
  }
  console.log(`${articles}本の記事を確かめました。問題はありません。`);
  if (handTo && reading.content) handOver(reading.content, handTo);
  // Before the first release nothing is promised, and nothing has to be said.
  const waiting = reading.ledger.text === '' ? 0 : unreleased(reading).length;
  if (waiting > 0) {
    console.log(
      `台帳にまだないアドレスが${waiting}個あります。公開するときに npm run publish:ledger で書き足します。`,
    );
  }
  return 0;
}

if (import.meta.filename === process.argv[1]) {
  const { values, positionals } = parseArgs({
    options: { 'base-path': { type: 'string' }, 'hand-to': { type: 'string' } },
    allowPositionals: true,
  });
  process.exitCode = checkContent(positionals[0] ?? 'content', {
    basePath: values['base-path'],
    handTo: values['hand-to'],
  });
}

/**
 * `npm run check:content [-- DIR]`: everything that is wrong with the content, with the line to
 * write. Exit code 1 when something would stop the build.
 */
import { existsSync } from 'node:fs';
import { runChecks } from '../checks/run.ts';
import { formatProblems } from '../content/problem.ts';
import { today } from './today.ts';

/**
 * Prints to stdout.
 * @param dir content folder
 * @returns exit code
 */
export function checkContent(dir: string): number {
  if (!existsSync(dir)) {
    console.error(`フォルダーがありません: ${dir}`);
    return 1;
  }
  const { problems, warnings, articles } = runChecks(dir, { today: today() });
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
  return 0;
}

if (import.meta.filename === process.argv[1]) {
  process.exitCode = checkContent(process.argv[2] ?? 'content');
}

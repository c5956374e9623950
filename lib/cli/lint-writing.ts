/**
 * `npm run lint:writing [-- DIR]`: how the articles are written, in textlint's and `words.yml`'s
 * opinion, with the words to write. Exit code 1 when something is to be rewritten.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkWriting } from '../checks/writing/check.ts';
import { formatProblems } from '../content/problem.ts';

const CONFIG = join(import.meta.dirname, '../../.textlintrc.yml');

/**
 * Prints to stdout.
 * @param dir content folder
 * @returns exit code
 */
export async function lintWriting(dir: string, config = CONFIG): Promise<number> {
  if (!existsSync(dir)) {
    console.error(`フォルダーがありません: ${dir}`);
    return 1;
  }
  const { problems, files } = await checkWriting(dir, config);
  if (problems.length > 0) {
    console.log(
      `${formatProblems(problems)}\n\n${files}本の文章を確かめました。直すところが${problems.length}件あります。`,
    );
    return 1;
  }
  console.log(`${files}本の文章を確かめました。問題はありません。`);
  return 0;
}

if (import.meta.filename === process.argv[1]) {
  process.exitCode = await lintWriting(process.argv[2] ?? 'content');
}

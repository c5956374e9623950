/**
 * `npm run publish:ledger [-- --same ADDRESS…]`: writes what the content promises today, and the
 * ledger does not know yet, below the lines of `content/published.txt`. To be run when the site is
 * published; a second run adds nothing. `--same` confirms that a reworded heading still means what
 * it meant when its id was released.
 */
import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sameWords } from '../checks/kept-words.ts';
import { released } from '../checks/ledger-lines.ts';
import { type Promised, promises, unreleased } from '../checks/promises.ts';
import { checkReading } from '../checks/run.ts';
import { formatProblems } from '../content/problem.ts';
import { readContent } from '../content/read.ts';
import type { Reading } from '../content/reading.ts';
import { appended, ledgerLine } from '../links/ledger.ts';
import { readEnvironment } from '../site/env.ts';
import { today } from './today.ts';

const USAGE = '使い方: npm run publish:ledger [-- --same /articles/user-unknown/#check …]';

/**
 * @param dir content folder
 * @returns exit code; prints the lines added to stdout, and to stderr why nothing was written
 */
export function publishLedger(dir: string, args: readonly string[]): number {
  const same = confirmedIn(args);
  if (!same || !existsSync(dir)) {
    console.error(same ? `フォルダーがありません: ${dir}` : USAGE);
    return 1;
  }
  const reading = readContent(dir, { basePath: '' });
  const { lines: confirmed, refused } = confirmations(reading, same);
  if (refused.length > 0) {
    console.error(refused.join('\n'));
    return 1;
  }
  const { file, text } = reading.ledger;
  const withConfirmed = text + appended(text, confirmed);
  const judged = { ...reading, ledger: { file, text: withConfirmed } };
  const { problems } = checkReading(judged, today());
  if (problems.length > 0) {
    console.error(
      `${formatProblems(problems)}\n\n直すところが${problems.length}件あるので、台帳には何も書きませんでした。`,
    );
    return 1;
  }
  const added = [...confirmed, ...unreleased(judged)];
  if (added.length === 0) {
    console.log(`${file} に足すものはありません。`);
    return 0;
  }
  appendFileSync(join(dir, 'published.txt'), appended(text, added));
  console.log(`${added.map(ledgerLine).join('')}\n${file} に${added.length}行を足しました。`);
  return 0;
}

/** The addresses behind `--same`; null where the arguments make no sense. */
function confirmedIn(args: readonly string[]): string[] | null {
  try {
    const options = { same: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return values.same === positionals.length > 0 ? positionals : null;
  } catch {
    return null; // an option that does not exist
  }
}

/** Second lines for addresses that say the same in other words. */
function confirmations(
  reading: Reading,
  addresses: readonly string[],
): { lines: Promised[]; refused: string[] } {
  const here = promises(reading);
  const known = released(reading);
  const lines: Promised[] = [];
  const refused: string[] = [];
  for (const address of new Set(addresses)) {
    const now = here.find((promised) => promised.address === address);
    const before = known.filter((line) => line.address === address);
    if (!now) refused.push(`いまのサイトにないアドレスです: ${address}`);
    else if (before.length === 0) refused.push(`まだ台帳にないアドレスです: ${address}`);
    else if (!before.some(({ text }) => sameWords(text, now.text))) lines.push(now);
  }
  return { lines, refused };
}

if (import.meta.filename === process.argv[1]) {
  process.exitCode = publishLedger(readEnvironment().contentDir, process.argv.slice(2));
}

/** `npm run evaluate -- DIR`: how good search is on a judged set; DIR may lack any of its files. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answerLine } from '../answer/answer.ts';
import { loadContent } from '../content/load.ts';
import { bounceRules } from '../site/bounce-rules.ts';
import { readJudged } from '../site/golden/judged.ts';
import { bounceReport, evaluateBounces } from './evaluate-bounces.ts';
import { bulkReport, evaluateBulk } from './evaluate-bulk.ts';
import { askAll, misses as missesOf, queryTable } from './evaluate-queries.ts';
import { oneBox } from './search.ts';

const USAGE =
  '使い方: npm run evaluate -- [--misses] [--content DIR] DIR   (DIR に queries.json を置く)';
/** As many results as the search page shows at first. */
const LIMIT = 10;

interface Options {
  content: string;
  misses: boolean;
}

/** One part of the judged set: the text to print, or null when its files are not there. */
type Part = (dir: string, options: Options) => Promise<string | null>;

async function queries(dir: string, { content, misses }: Options): Promise<string | null> {
  if (!existsSync(join(dir, 'queries.json'))) return null;
  const judged = readJudged(dir);
  const ask = oneBox(loadContent(content, { basePath: '' }));
  const outcomes = await askAll(judged, async (query) => answerLine(await ask(query, LIMIT)));
  return [queryTable(outcomes), ...(misses ? missesOf(outcomes) : [])].join('\n');
}

async function bounces(dir: string, { content, misses }: Options): Promise<string | null> {
  const rules = bounceRules(loadContent(content, { basePath: '' }));
  const lines = bounceReport(await evaluateBounces(dir, rules), misses);
  return lines.length > 0 ? lines.join('\n') : null;
}

async function bulk(dir: string, { content }: Options): Promise<string | null> {
  const score = await evaluateBulk(dir, bounceRules(loadContent(content, { basePath: '' })));
  return score && bulkReport(score).join('\n');
}

/** The parts in the order they are printed. */
const PARTS: Part[] = [queries, bounces, bulk];

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      misses: { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
    },
  });
  const [dir] = positionals;
  if (!dir || positionals.length > 1) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const printed: string[] = [];
  for (const part of PARTS)
    printed.push(...[await part(dir, values)].filter((text) => text !== null));
  console.log(printed.length > 0 ? printed.join('\n\n') : `${dir}: 評価できるファイルがありません`);
}

if (import.meta.filename === process.argv[1]) await main();

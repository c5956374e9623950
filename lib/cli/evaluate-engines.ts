/**
 * `npm run evaluate:engines [-- DIR]`: our search beside engines a site could use instead, over the
 * same records and the same queries (`DIR/queries.json`, by default our golden ones). Prints two
 * Markdown tables; the engines are development dependencies and never reach a reader.
 */
import { loadContent } from '../content/load.ts';
import { GOLDEN, type JudgedQuery, readJudged } from '../site/golden/judged.ts';
import { searchRecords } from '../site/records.ts';
import { installedChromium } from './browser.ts';
import type { Contestant } from './engines/contestant.ts';
import { flatDocuments } from './engines/documents.ts';
import { flexsearches } from './engines/flexsearch.ts';
import { fuse } from './engines/fuse.ts';
import { miniSearches } from './engines/minisearch.ts';
import { ours } from './engines/ours.ts';
import { pagefind } from './engines/pagefind.ts';
import { classTable, overallTable, type Report } from './engines/tables.ts';

async function main(dir: string): Promise<void> {
  const queries = readJudged(dir);
  const content = loadContent('content', { basePath: '', watch: false });
  const records = searchRecords(content);
  const documents = flatDocuments(records);
  const chromium = installedChromium();
  const contestants: Contestant[] = [
    ours(records, content.synonyms),
    ...(await flexsearches(documents)),
    ...miniSearches(documents),
    fuse(documents),
    ...(chromium ? [await pagefind(documents, chromium)] : []),
  ];
  const reports: Report[] = [];
  for (const contestant of contestants) {
    console.error(`${contestant.name} …`);
    reports.push(await reportOf(contestant, queries));
  }
  const without = queries.filter(({ articles }) => articles.length === 0).length;
  console.log(
    `${documents.length} documents, ${queries.length - without} queries with an answer, ${without} without\n`,
  );
  console.log(`${overallTable(reports)}\n\n${classTable(reports)}`);
  if (!chromium) {
    console.log('\nPagefind runs only in a browser, and no Chromium was found: set CHROMIUM_PATH.');
  }
}

async function reportOf(
  { name, indexBytes, answer }: Contestant,
  queries: readonly JudgedQuery[],
): Promise<Report> {
  const replies = await answer(queries.map(({ query }) => query));
  const outcomes = queries.map((judged, i) => {
    const reply = replies[i];
    if (!reply) throw new Error(`${name}: no reply to ${judged.id}`);
    return { judged, ...reply };
  });
  return { name, indexBytes, outcomes };
}

try {
  await main(process.argv[2] ?? GOLDEN);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

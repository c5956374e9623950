/**
 * `npm run check:links [-- --external]`: every page outside that the content cites, with the files
 * that cite it and the day it was last seen. With `--external` each is asked whether it is still
 * there, which needs a network and therefore is no part of the gate. Addresses of ours are checked
 * by `check:content`.
 */
import { existsSync } from 'node:fs';
import { formatPlace } from '../content/problem.ts';
import { readContent } from '../content/read.ts';
import { readEnvironment } from '../site/env.ts';
import { type Answer, ASKING, type AskOptions, askAll } from './ask-links.ts';
import { type OutsideLink, outsideLinks } from './outside-links.ts';

/**
 * Prints to stdout, answers as they arrive.
 * @param dir content folder
 * @returns exit code: 1 when a page is dead
 */
export async function checkLinks(
  dir: string,
  args: readonly string[],
  asking: AskOptions = ASKING,
): Promise<number> {
  const strange = args.filter((arg) => arg !== '--external');
  if (strange.length > 0 || !existsSync(dir)) {
    const usage = '使い方: npm run check:links [-- --external]';
    console.error(strange.length > 0 ? usage : `フォルダーがありません: ${dir}`);
    return 1;
  }
  const links = outsideLinks(readContent(dir, { basePath: '' }));
  if (args.length === 0) {
    for (const link of links) console.log(listed(link));
    console.log(
      `\n外のページは${links.length}個です。いまもあるかは npm run check:links -- --external で確かめます。`,
    );
    return 0;
  }
  const counts = { there: 0, refused: 0, dead: 0 };
  const byUrl = new Map(links.map((link) => [link.url, link]));
  await askAll([...byUrl.keys()], asking, (url, answer) => {
    counts[answer.kind]++;
    const link = byUrl.get(url);
    const said = spoken(answer);
    if (link && said) console.log(`${said}\n${listed(link)}`);
  });
  console.log(
    `\n外のページ${links.length}個: ある ${counts.there}、見られない ${counts.refused}、ない ${counts.dead}`,
  );
  return counts.dead > 0 ? 1 : 0;
}

/** The address, the day it was last seen, and where it is cited. */
const listed = ({ url, seen, citations }: OutsideLink): string =>
  [
    `${url}  ${seen ?? '日付なし'}`,
    ...citations.map((place) => `  ${formatPlace(place)}  ${place.title}`),
  ].join('\n');

/** Null where there is nothing to do. */
function spoken(answer: Answer): string | null {
  if (answer.kind === 'there') return answer.to && `引っ越し → ${answer.to}`;
  return answer.kind === 'dead'
    ? `ありません(${answer.why})`
    : `見られません(${answer.why})。ブラウザーで確かめます`;
}

if (import.meta.filename === process.argv[1]) {
  process.exitCode = await checkLinks(readEnvironment().contentDir, process.argv.slice(2));
}

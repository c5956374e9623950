/** `npm run search`: what the search of the site would find, read straight from `content/`. */
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type Answer, answer, answerLine } from '../answer/answer.ts';
import { diagnosePasted } from '../answer/paste.ts';
import type { Diagnosis } from '../bounce/diagnosis.ts';
import { loadContent } from '../content/load.ts';
import type { Content } from '../content/model.ts';
import { buildIndex } from '../search/build.ts';
import { type Engine, openIndex } from '../search/open.ts';
import { type Hit, kindOfQuery } from '../search/search.ts';
import { bounceRules } from '../site/bounce-rules.ts';
import { searchRecords } from '../site/records.ts';
import { snippet } from '../text/highlight.ts';

const USAGE = `使い方: npm run search -- [--json] [--limit N] [--content DIR] 検索することば
        npm run search -- --stdin [--json]   (標準入力の1行が1つの検索。JSON の文字列でもよい)`;

const DEFAULT_LIMIT = 10;

/** An engine over the content as it stands, without a build. */
export function engineOf(content: Content): Engine {
  return openIndex(buildIndex(searchRecords(content), content.synonyms));
}

/** The one box over the content as it stands: search, and diagnosis where the site diagnoses. */
export function oneBox(content: Content) {
  const engine = engineOf(content);
  const rules = content.site.features.diagnosis ? bounceRules(content) : null;
  return async (query: string, limit: number): Promise<Answer<Diagnosis>> => {
    const pasted = rules && kindOfQuery(query) === 'paste';
    const first = pasted ? ((await diagnosePasted(query, rules))?.[0] ?? null) : null;
    return answer(query, engine, { limit, diagnose: () => first });
  };
}

/** Lines as `wc -l` counts them: `readline` would also split at U+2028, which JSON may hold. */
export const linesOf = (input: string): string[] =>
  input === ''
    ? []
    : (input.endsWith('\n') ? input.slice(0, -1) : input)
        .split('\n')
        .map((line) => line.replace(/\r$/, ''));

/** A line of `--stdin`: a JSON string (may hold line feeds), or the query as it is. */
export function queryOfLine(line: string): string {
  if (!line.startsWith('"')) return line;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'string' ? value : line;
  } catch {
    return line;
  }
}

const TIERS = {
  confident: '',
  weak: '一致する記事は見つかりませんでした。近い記事:',
  none: '見つかりませんでした。',
};

/**
 * Results for people.
 * @param textOf the text of the part that a result leads to; its best lines are shown
 */
export function readable(
  { query, tier, hits, nearCodes }: Answer,
  textOf: (hit: Hit) => string,
): string {
  const lines = [`「${query}」`, TIERS[tier]].filter((line) => line !== '');
  hits.forEach((hit, i) => {
    const { title, heading, url, phrase, summary } = hit;
    const found = heading ? snippet(textOf(hit), query).replace(/\s+/g, ' ') : summary;
    lines.push(
      `${i + 1}. ${title}${heading ? ` › ${heading}` : ''}`,
      `   ${url}`,
      `   ${phrase ?? found}`,
    );
  });
  if (nearCodes.length > 0) lines.push(`近い番号: ${nearCodes.join('、')}`);
  return lines.join('\n');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      stdin: { type: 'boolean', default: false },
      limit: { type: 'string', default: String(DEFAULT_LIMIT) },
      content: { type: 'string', default: 'content' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const limit = Number(values.limit);
  if (
    values.help ||
    (!values.stdin && positionals.length === 0) ||
    !Number.isInteger(limit) ||
    limit < 1
  ) {
    console.error(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const content = loadContent(values.content, { basePath: '' });
  const ask = oneBox(content);
  const texts = new Map(searchRecords(content).map(({ url, body }) => [url, body]));
  const textOf = ({ url, summary }: Hit) => texts.get(url) || summary;
  const show = async (query: string) => {
    const found = await ask(query, limit);
    console.log(values.json ? JSON.stringify(answerLine(found)) : readable(found, textOf));
  };
  if (!values.stdin) return show(positionals.join(' '));
  for (const line of linesOf(await text(process.stdin))) await show(queryOfLine(line));
}

if (import.meta.filename === process.argv[1]) await main();

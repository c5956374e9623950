/**
 * `npm run coverage -- DIR`: how far the articles' own phrases and codes reach on judged error lines
 * (`DIR/error-lines.json`: `[{ "text", "topics": [article ids] }]`). Diagnosis decides between
 * phrases; this only asks which articles a line speaks of, so it shows what a writer should mend.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../content/load.ts';
import type { Article } from '../content/model.ts';
import { readEnvironment } from '../site/env.ts';

export interface JudgedLine {
  text: string;
  topics: string[];
}

export interface Coverage {
  lines: number;
  /** Lines that hold a phrase or a code of an accepted article. */
  reached: number;
  /** Lines that hold a phrase of an article that is not accepted. */
  astray: number;
  missing: JudgedLine[];
  wrong: { line: JudgedLine; phrases: { article: string; text: string }[] }[];
}

/** @param articles those whose phrases count; phrases bound to a provider or a stage are left out */
export function coverage(articles: readonly Article[], lines: readonly JudgedLine[]): Coverage {
  const phrases = articles.flatMap(({ id, error }) =>
    (error?.phrases ?? []).flatMap((phrase) =>
      typeof phrase === 'string' || !(phrase.provider || phrase.stage)
        ? [{ article: id, text: typeof phrase === 'string' ? phrase : phrase.text }]
        : [],
    ),
  );
  const result: Coverage = { lines: lines.length, reached: 0, astray: 0, missing: [], wrong: [] };
  for (const line of lines) {
    const text = collapsed(line.text);
    const found = phrases.filter((phrase) => holds(text, phrase.text));
    const byCode = articles.some(
      ({ id, error }) =>
        line.topics.includes(id) && error?.codes.some((code) => hasCode(text, code)),
    );
    if (byCode || found.some(({ article }) => line.topics.includes(article))) result.reached++;
    else result.missing.push(line);
    const others = found.filter(
      ({ article, text: own }) => !line.topics.includes(article) && !isOutdone(own, found, line),
    );
    if (others.length > 0) result.wrong.push({ line, phrases: others });
  }
  result.astray = result.wrong.length;
  return result;
}

/** A longer phrase of an accepted article holds this one: the writer has already decided between them. */
const isOutdone = (
  text: string,
  found: { article: string; text: string }[],
  line: JudgedLine,
): boolean =>
  found.some(
    (other) =>
      line.topics.includes(other.article) &&
      other.text.length > text.length &&
      holds(collapsed(other.text), text),
  );

const collapsed = (text: string): string =>
  text
    .replaceAll(/(^|\s)([245]\d\d)-/g, '$1$2 ')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();

/** `*` stands for anything between its neighbours. */
function holds(text: string, phrase: string): boolean {
  let from = 0;
  for (const part of collapsed(phrase).split('*')) {
    const at = text.indexOf(part.trim(), from);
    if (at < 0) return false;
    from = at + part.trim().length;
  }
  return true;
}

/** A code stands alone: `5.1.1` is not in `5.1.10` or `15.1.1`. */
function hasCode(text: string, code: string): boolean {
  for (let at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1)) {
    if (!/[\d.]/.test(text.charAt(at - 1)) && !/^\.?\d/.test(text.slice(at + code.length)))
      return true;
  }
  return false;
}

function main(dir: string | undefined, details: boolean): number {
  if (!dir) {
    console.error('使い方: npm run coverage -- フォルダー [--misses]');
    return 2;
  }
  const lines = JSON.parse(readFileSync(join(dir, 'error-lines.json'), 'utf8')) as JudgedLine[];
  const { articles } = loadContent(readEnvironment().contentDir, { basePath: '' });
  const result = coverage(articles, lines);
  const percent = (part: number): string => `${((100 * part) / result.lines).toFixed(1)} %`;
  console.log(`lines                                        ${result.lines}`);
  console.log(
    `a phrase or code of an accepted article      ${result.reached} (${percent(result.reached)})`,
  );
  console.log(
    `a phrase of an article that is not accepted  ${result.astray} (${percent(result.astray)})`,
  );
  if (!details) return 0;
  for (const { text, topics } of result.missing)
    console.log(`\nmissing  ${topics.join(' ')}\n  ${text}`);
  for (const { line, phrases } of result.wrong) {
    console.log(`\nastray   ${line.topics.join(' ')}\n  ${line.text}`);
    for (const { article, text } of phrases) console.log(`  ${article}: ${text}`);
  }
  return 0;
}

if (import.meta.filename === process.argv[1]) {
  const [dir, ...flags] = process.argv.slice(2);
  process.exitCode = main(dir, flags.includes('--misses'));
}

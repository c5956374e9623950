/** What holds for every input, however broken. Each function throws where it does not. */
import assert from 'node:assert/strict';
import { answer, answerLine } from '../answer/answer.ts';
import { diagnose, diagnoseText } from '../bounce/diagnose.ts';
import type { Diagnosis } from '../bounce/diagnosis.ts';
import type { Rules } from '../bounce/rules.ts';
import { decodeFile } from '../content/decode.ts';
import { readDocument } from '../content/document-file.ts';
import { formatProblems } from '../content/problem.ts';
import { articleSchema } from '../content/schema.ts';
import type { Engine } from '../search/open.ts';
import { documentFaults } from '../site/export/guards.ts';
import { highlight, snippet } from '../text/highlight.ts';

/** Every mail gets an answer that the content has; only a sure one says to remove. */
export async function mailHolds(bytes: Uint8Array, rules: Rules): Promise<void> {
  answersHold(await diagnose(bytes, rules), rules);
}

/** Every query gets finite results on our own pages; the words around it are shown unharmed. */
export function queryHolds(query: string, engine: Engine, rules: Rules): void {
  for (const mode of ['full', 'suggest'] as const) {
    const found = answer(query, engine, {
      limit: 10,
      mode,
      diagnose: (text) => diagnoseText(text, rules)[0] ?? null,
    });
    for (const { url, score } of answerLine(found).results) {
      assert.match(url, /^\/[a-z]/);
      assert.ok(Number.isFinite(score), `score of ${url}`);
    }
  }
  assert.equal(partsOf(SHOWN, query), SHOWN);
  snippet(SHOWN, query);
}

/** Every article is read, or its faults are told with a place inside it and a line to write. */
export function contentHolds(bytes: Uint8Array): void {
  const { text, problems } = decodeFile(bytes, FILE);
  const read = text === null ? null : readDocument(text, FILE, articleSchema, MARKDOWN);
  const all = [...problems, ...(read?.problems ?? [])];
  const lines = (text ?? new TextDecoder().decode(bytes)).split(/\r\n|[\r\n]/).length;
  for (const { line, column, message, fix } of all) {
    assert.ok(line >= 1 && line <= lines + 1, `line ${line} of ${lines}`);
    assert.ok(column >= 1, `column ${column}`);
    assert.ok(message !== '' && fix !== '', 'a problem without words');
  }
  assert.doesNotMatch(formatProblems(all), /\bundefined\b|\[object /);
  assert.ok(read === null || read.source !== null || all.length > 0, 'refused without a reason');
  for (const { html } of read?.source?.document.sections ?? []) {
    assert.deepEqual(documentFaults(html, '/assets/'), []);
  }
}

function answersHold(answers: readonly Diagnosis[], rules: Rules): void {
  assert.ok(answers.length > 0, 'no answer');
  for (const { article, verdict, certainty } of answers) {
    assert.ok(
      rules.articles.some(({ id }) => id === article),
      `no article ${article}`,
    );
    if (verdict === 'remove') assert.equal(certainty, 'certain');
  }
}

const SHOWN = '宛先の User unknown は、5.1.1 か ウィルス のことです。';
const FILE = 'content/articles/a.md';
const MARKDOWN = { href: (address: string) => address, codeHref: () => null };

const partsOf = (text: string, query: string): string =>
  highlight(text, query)
    .map((part) => part.text)
    .join('');

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeFile } from '../../content/decode.ts';
import { type ContentFile, listFiles, shownRoot } from '../../content/files.ts';
import { PAGE_NAMES } from '../../content/model.ts';
import type { Problem } from '../../markdown/document.ts';
import { type Linter, openLinter } from './linter.ts';
import { type Prose, proseOf } from './prose.ts';
import { reportOf } from './report.ts';
import { readWords, type Term } from './words.ts';

export interface WritingResult {
  problems: Problem[];
  /** Files whose Japanese was looked at. */
  files: number;
}

/**
 * Checks the Japanese of every article and page that is not a draft.
 * @param dir content folder; its `words.yml`, if there is one, holds the terminology
 * @param config `.textlintrc.yml`
 */
export async function checkWriting(dir: string, config: string): Promise<WritingResult> {
  const root = shownRoot(resolve(dir));
  const files = listFiles(resolve(dir));
  const result: WritingResult = { problems: [], files: 0 };
  const open = (file: ContentFile): string | null => {
    const { text, problems } = decodeFile(readFileSync(file.path), `${root}/${file.name}`);
    result.problems.push(...problems);
    return text;
  };

  const terms = files
    .filter(({ name }) => name === 'words.yml')
    .flatMap((file): Term[] => {
      const { terms, problems } = readWords(open(file) ?? '', `${root}/${file.name}`);
      result.problems.push(...problems);
      return terms;
    });
  const linter = await openLinter(config, terms);

  for (const file of files.filter(({ name }) => isProse(name))) {
    const text = open(file);
    if (text === null) continue;
    const place = `${root}/${file.name}`;
    const { prose, problems } = proseOf(text, place);
    result.problems.push(...problems);
    if (!prose || prose.draft) continue;
    result.files += 1;
    result.problems.push(...(await problemsOf(prose, linter, place)));
  }
  return result;
}

const isProse = (name: string): boolean =>
  /^articles\/[^/]+\.md$/.test(name) || PAGE_NAMES.some((page) => name === `${page}.md`);

async function problemsOf(prose: Prose, linter: Linter, file: string): Promise<Problem[]> {
  const parts = [
    { text: prose.body, kind: 'markdown' },
    { text: prose.headings, kind: 'markdown' },
    { text: prose.sentences, kind: 'plain' },
  ] as const;
  const problems: Problem[] = [];
  for (const { text, kind } of parts) {
    const findings = await linter.lint(text, kind);
    problems.push(...findings.map((finding) => reportOf(finding, text, file)));
  }
  return problems;
}

import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { listFiles } from './files.ts';
import type { Content } from './model.ts';
import { ContentError } from './problem.ts';
import { type ReadOptions, readContent } from './read.ts';
import type { Reading } from './reading.ts';
import { rememberPerFile } from './remember.ts';

export interface LoadOptions extends ReadOptions {
  /**
   * True (the default): look at the files again on every call, so that `next dev` shows an edit.
   * False: the files stand still, as in a build; a look at 1,000 files for each of 1,000 pages
   * would make it quadratic.
   */
  watch?: boolean;
}

/**
 * The content of a folder, read once per process; after an edit, only the edited file is read
 * again. Unchanged content is the same object, so a caller may hang its own caches on it.
 * @throws ContentError listing every problem of schema and Markdown; the rules of `lib/checks` run
 *   separately
 */
export function loadContent(dir: string, options: LoadOptions): Content {
  const { problems, content } = loadReading(dir, options);
  if (problems.length > 0 || !content) throw new ContentError(problems);
  return content;
}

const loaded = new Map<string, { stamp: string; reading: Reading }>();

function loadReading(dir: string, { basePath, watch = true }: LoadOptions): Reading {
  const path = resolve(dir);
  assertFolder(path, dir);
  const key = `${path}\n${basePath}`;
  const before = loaded.get(key);
  if (before && !watch) return before.reading;
  const stamp = listFiles(path)
    .map((file) => `${file.name}:${file.stamp}`)
    .join('\n');
  if (before?.stamp === stamp) return before.reading;
  const reading = readContent(path, { basePath }, rememberPerFile);
  loaded.set(key, { stamp, reading });
  return reading;
}

function assertFolder(path: string, dir: string): void {
  if (existsSync(path) && statSync(path).isDirectory()) return;
  const message = 'content のフォルダーがありません。';
  const fix = `${dir}/site.yml と ${dir}/articles/ を置きます`;
  throw new ContentError([{ file: dir, line: 1, column: 1, rule: 'file', message, fix }]);
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../markdown/document.ts';
import { readDataFiles } from './data-files.ts';
import { type Decoded, decodeFile } from './decode.ts';
import { type DocumentFile, readDocument } from './document-file.ts';
import { type ContentFile, listFiles, shownRoot } from './files.ts';
import { PAGE_NAMES } from './model.ts';
import { publish } from './publish.ts';
import type { ArticleSource, PageSource, Reading } from './reading.ts';
import { renderingOf } from './rendering.ts';
import { articleSchema, pageSchema } from './schema.ts';
import { svgProblems } from './svg.ts';

export interface ReadOptions {
  /** `''` at the root of a host, `/help` below it; goes before every address in the HTML. */
  basePath: string;
}

/** Calls `make`, or gives back what it made for the same file, unchanged, under the same key. */
export type Remember = <T>(file: ContentFile, key: string, make: () => T) => T;
const forgetful: Remember = (_file, _key, make) => make();

/**
 * Reads a content folder completely; a problem in one file never hides those of the others.
 * @throws when the folder itself cannot be read
 */
export function readContent(
  dir: string,
  options: ReadOptions,
  remember: Remember = forgetful,
): Reading {
  const root = shownRoot(resolve(dir));
  const list = listFiles(resolve(dir));
  const byName = new Map(list.map((file) => [file.name, file]));
  const open = (file: ContentFile): Decoded =>
    decodeFile(readFileSync(file.path), `${root}/${file.name}`);

  const data = readDataFiles(root, (name) => {
    const file = byName.get(name);
    return file && open(file);
  });
  const problems: Problem[] = [...data.problems];

  const rendering = renderingOf(data.files, byName, options.basePath);
  const document = <T>(file: ContentFile, schema: z.ZodType<T>): DocumentFile<T>['source'] => {
    const read = remember(file, rendering.key, () => {
      const { text, problems } = open(file);
      if (text === null) return { source: null, problems };
      return readDocument(text, `${root}/${file.name}`, schema, rendering.options);
    });
    problems.push(...read.problems);
    return read.source;
  };

  const articles = list.flatMap((file): ArticleSource[] => {
    const id = /^articles\/([^/]+)\.md$/.exec(file.name)?.[1];
    const source = id && document(file, articleSchema);
    return source ? [{ ...source, id }] : [];
  });
  const pages = PAGE_NAMES.flatMap((name): PageSource[] => {
    const file = byName.get(`${name}.md`);
    const source = file && document(file, pageSchema);
    return source ? [{ ...source, name }] : [];
  });

  const ledgerFile = byName.get('published.txt');
  const ledger = ledgerFile && open(ledgerFile);
  problems.push(...(ledger?.problems ?? []));

  for (const file of list.filter(({ name }) => /^images\/.*\.svg$/i.test(name))) {
    const { text, problems: unreadable } = open(file);
    problems.push(...unreadable, ...(text ? svgProblems(text, `${root}/${file.name}`) : []));
  }

  const files = list.map(({ name }) => name);
  const sources = {
    ...data.files,
    root,
    files,
    articles,
    pages,
    ledger: { file: `${root}/published.txt`, text: ledger?.text ?? '' },
  };
  return { ...sources, problems, content: publish(sources) };
}

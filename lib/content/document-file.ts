import type { z } from 'zod';
import type { MarkdownDocument, MarkdownOptions, Problem } from '../markdown/document.ts';
import { readMarkdown } from '../markdown/read.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { DataSource } from './reading.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

export interface DocumentFile<T> {
  /** Null when the file has no front matter. */
  source: (DataSource<T> & { document: MarkdownDocument }) | null;
  problems: Problem[];
}

/** Reads an article or a page: front matter against its schema, then the Markdown below it. */
export function readDocument<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  options: Omit<MarkdownOptions, 'file' | 'firstLine'>,
): DocumentFile<T> {
  const { parts, problems } = splitFrontMatter(text, file);
  if (!parts) return { source: null, problems };
  const yaml = readYaml(parts.yaml, file, parts.yamlLine);
  const { data, problems: broken } = validate(schema, yaml);
  const firstLine = parts.markdownLine;
  const document = readMarkdown(parts.markdown, { ...options, file, firstLine });
  return {
    source: { file, data, yaml, document },
    problems: [...broken, ...document.problems],
  };
}

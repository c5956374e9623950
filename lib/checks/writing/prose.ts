import { splitFrontMatter } from '../../content/front-matter.ts';
import { type Path, readYaml, type YamlSource } from '../../content/yaml.ts';
import type { Problem } from '../../markdown/document.ts';
import { bodyOf } from './body.ts';
import { keep, type Range } from './ranges.ts';

/**
 * The writer's own words in a file. Everything else is empty lines and spaces, so that a line and
 * column are those of the file.
 */
export interface Prose {
  body: string;
  /** `title` and the `note` of every reply, as Markdown headings: words, but no whole sentences. */
  headings: string;
  /** `summary`, as plain text. */
  sentences: string;
  /** Half-written: not yet worth a remark. */
  draft: boolean;
}

/**
 * `questions` are left out: they are the readers' words, slips and all.
 * @param text an article or a page of `content/`
 * @param file its path, for the places of the problems
 * @returns null with a problem when the file has no front matter
 */
export function proseOf(text: string, file: string): { prose: Prose | null; problems: Problem[] } {
  const { parts, problems } = splitFrontMatter(text, file);
  if (!parts) return { prose: null, problems };
  const yaml = readYaml(parts.yaml, file, parts.yamlLine);
  const written = (paths: Path[]) =>
    keep(
      text,
      paths.flatMap((path) => rangeOf(yaml, path, text)),
    );
  const replies = yaml.valueAt(['replies']);
  const notes = Array.isArray(replies) ? replies.map((_, index) => ['replies', index, 'note']) : [];
  const prose = {
    body: bodyOf('\n'.repeat(parts.markdownLine - 1) + parts.markdown),
    headings: asHeadings(written([['title'], ...notes])),
    sentences: written([['summary']]),
    draft: yaml.valueAt(['draft']) === true,
  };
  return { prose, problems: yaml.problems };
}

/** A value of the front matter without its quotes; nothing where there is no such value. */
function rangeOf(yaml: YamlSource, path: Path, text: string): Range[] {
  const written = yaml.written(path);
  if (written === '') return [];
  const { line, column } = yaml.placeOf(path);
  const start = lineStart(text, line) + column - 1;
  // Of `>-` and `|`, the words begin on the next line.
  const opening = /^(?:["']|[>|][^\n]*)/.exec(written)?.[0] ?? '';
  const closing = opening === '"' || opening === "'" ? 1 : 0;
  return [[start + opening.length, start + written.length - closing]];
}

function lineStart(text: string, line: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1;
  return start;
}

/** A value stands behind its key or its indent, so that there is room for the mark. */
const asHeadings = (text: string): string => text.replace(/^ (?= *\S)/gm, '#');

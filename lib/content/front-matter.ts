import type { Problem } from '../markdown/document.ts';

export interface FrontMatter {
  yaml: string;
  /** Line of the file on which the YAML begins: below the opening `---`. */
  yamlLine: number;
  /** The Markdown below the closing `---`, as written. */
  markdown: string;
  markdownLine: number;
}

const FENCE = /^---[ \t]*$/;
const EXAMPLE = '---(1行目。次の行から title: などを書き、もう一度 --- で閉じます)';

/**
 * Splits an article at its two `---` lines.
 * @returns null with a problem when the file has no front matter
 */
export function splitFrontMatter(
  text: string,
  file: string,
): { parts: FrontMatter | null; problems: Problem[] } {
  const lines = text.split('\n');
  const opening = lines.findIndex((line) => line.trim() !== '');
  if (opening < 0) return refused(file, 1, 'ファイルが空です。', EXAMPLE);
  if (!FENCE.test(lines[opening] ?? '')) {
    return refused(file, opening + 1, 'フロントマターがありません。', EXAMPLE);
  }
  if (opening > 0) return refused(file, 1, '--- の前に空の行があります。', EXAMPLE);
  const closing = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (closing < 0) return refused(file, 1, 'フロントマターが --- で閉じていません。', '---');
  const parts = {
    yaml: lines.slice(1, closing).join('\n'),
    yamlLine: 2,
    markdown: lines.slice(closing + 1).join('\n'),
    markdownLine: closing + 2,
  };
  return { parts, problems: [] };
}

function refused(file: string, line: number, message: string, fix: string) {
  return { parts: null, problems: [{ file, line, column: 1, rule: 'front-matter', message, fix }] };
}

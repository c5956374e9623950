import type { ErrorCode } from 'yaml';

interface Explanation {
  message: string;
  fix: string;
}

/** What the parser's codes mean to a writer, where there is more to say than "not YAML". */
const EXPLANATIONS: Partial<Record<ErrorCode, Explanation>> = {
  DUPLICATE_KEY: { message: '同じ項目が2回あります。', fix: '(1つにまとめ、こちらの行を消します)' },
  BAD_INDENT: {
    message: '行の頭の空白が、前の行とそろっていません。',
    fix: '(前の行と同じ数の半角の空白で始めます)',
  },
  BAD_DQ_ESCAPE: {
    message: '" の中の \\ は記号と読まれます。',
    fix: "'…\\…'(\\ があるときは ' で囲みます)",
  },
  MULTIPLE_DOCS: { message: '--- が余分にあります。', fix: '(この --- の行を消します)' },
};

/**
 * @param offset place of the error in `text`, the whole YAML
 */
export function explainYaml(
  code: ErrorCode,
  original: string,
  text: string,
  offset: number,
): Explanation {
  const line = lineAt(text, offset);
  const known = slip(line) ?? EXPLANATIONS[code];
  if (known) return known;
  const quote = text[offset];
  if (code === 'MISSING_CHAR' && (quote === '"' || quote === "'")) {
    return { message: `${quote} が閉じていません。`, fix: `${line.trimEnd()}${quote}` };
  }
  const entry = /^(\s*(?:-\s+)?(?:[\w-]+:\s+)?)(\S.*)$/.exec(line);
  if (entry?.[1]?.trim() && !/^["'[{]/.test(entry[2] ?? '')) {
    const message = '記号を含む文が、" で囲まれていません。';
    return { message, fix: `${entry[1]}${quoted(entry[2] ?? '')}` };
  }
  return { message: `YAML として読めません(${original})。`, fix: 'title: "…"' };
}

/** A text as YAML that reads back as exactly this text. */
export const quoted = (text: string): string =>
  `"${text.trim().replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start).split('\n')[0] ?? '';
}

/** Full-width keys of a Japanese keyboard and tabs, which look right and are not. */
function slip(line: string): Explanation | null {
  if (/^[\u0020\u3000]*\t|^\t/.test(line)) {
    return { message: '行の頭にタブがあります。', fix: line.replaceAll('\t', '  ').trimEnd() };
  }
  if (/^ *\u3000/.test(line)) {
    return {
      message: '行の頭に全角の空白があります。',
      fix: line.replaceAll('\u3000', '  ').trimEnd(),
    };
  }
  const colon = /^(\s*(?:- )?[\w-]+)：\s*/.exec(line);
  if (colon) {
    return {
      message: '項目の後ろの : が全角です。',
      fix: `${colon[1]}: ${line.slice(colon[0].length)}`,
    };
  }
  const dash = /^(\s*)[－ー・]\s*/.exec(line);
  if (dash) {
    const fix = `${dash[1]}- ${line.slice(dash[0].length)}`;
    return { message: '箇条書きの - が半角ではありません。', fix };
  }
  return null;
}

import type { z } from 'zod';
import type { Place, Problem } from '../markdown/document.ts';
import { fieldAt, knownKeys } from './field.ts';
import { nearest } from './nearest.ts';
import type { Issue } from './validate.ts';
import type { Path, YamlSource } from './yaml.ts';
import { quoted } from './yaml-errors.ts';

/** A finding of the schema in the writer's words, with the line to write. */
export function explainIssue(issue: Issue, schema: z.ZodType, source: YamlSource): Problem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.map((key) => unknownKey([...path, key], known, source));
  }
  const value = source.valueAt(path);
  const name = subjectOf(path);
  const docs = fieldAt(schema, path);
  const line = (text: string) => `${startOfLine(path, source)}${text}`;
  const example = line(docs?.example ?? '…');
  const at = source.placeOf(path);

  if (path.length === 0 && (value === null || value === undefined)) {
    return problem(at, 'まだ何も書かれていません。', example);
  }
  if (value === undefined || value === null) {
    const missing = value === undefined ? 'がありません' : 'が空です';
    const hint = docs?.description ? `${docs.description}。` : '';
    return problem(at, `${name}${missing}。${hint}`, example);
  }
  if (issue.code === 'invalid_type') {
    if (issue.expected !== 'string') {
      const message = `${name}は${KINDS[issue.expected] ?? issue.expected}で書きます。`;
      const single = issue.expected === 'array' && typeof value === 'string';
      return problem(at, message, single ? line(`[${source.written(path)}]`) : example);
    }
    const message = `${name}が文として読めません。" で囲みます。`;
    return problem(at, message, line(quoted(source.written(path))));
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const message = `${name}は ${values.join('、')} のどれかです(いま: ${String(value)})。`;
    return problem(at, message, line(nearest(String(value), values) ?? values[0] ?? ''));
  }
  if (issue.code === 'too_big' && typeof value === 'string') {
    // Shows where the limit falls in the writer's own text.
    const cut = `${value.trim().slice(0, Number(issue.maximum) - 1)}…`;
    return problem(at, `${name}は${spaced(issue.message)}${now(value, issue)}。`, line(cut));
  }
  const rule = issue.message ? `は${spaced(issue.message)}` : 'の形がちがいます';
  return problem(at, `${name}${rule}${now(value, issue)}。`, example);
}

const KINDS: Record<string, string> = {
  object: '「項目: 値」の形',
  array: ' - で始まる箇条書きか [ ] ',
  boolean: ' true か false ',
  number: '数',
  int: '整数',
};

const problem = (place: Place, message: string, fix: string): Problem[] => [
  { ...place, rule: 'schema', message, fix },
];

function unknownKey(path: Path, known: string[], source: YamlSource): Problem {
  const key = String(path.at(-1));
  const close = nearest(key, known);
  return {
    ...source.placeOfKey(path),
    rule: 'schema',
    message: `${subjectOf(path)}という項目はありません。`,
    fix: close
      ? `${close}: ${source.written(path)}`.trim()
      : `(この行を消します。書けるのは ${known.join('、')})`,
  };
}

/** `['error', 'phrases', 2, 'stage']` → `error.phrases の3番目の stage` */
function nameOf(path: Path): string {
  const name = path.reduce<string>((before, step) => {
    if (typeof step === 'number') return before ? `${before} の${step + 1}番目` : `${step + 1}番目`;
    if (before.endsWith('番目')) return `${before}の ${String(step)}`;
    return before ? `${before}.${String(step)}` : String(step);
  }, '');
  return name || 'ファイル全体';
}

/** The name before a particle: a Latin word stands apart from it, 「2番目」 does not. */
const subjectOf = (path: Path): string => nameOf(path).replace(/(?<=[\w])$/, ' ');

function startOfLine(path: Path, source: YamlSource): string {
  const key = path.at(-1);
  if (key === undefined) return '';
  if (typeof key === 'string') return `${key}: `;
  return source.written(path.slice(0, -1)).startsWith('[') ? '' : '- ';
}

/** What stands there now: 「(いま134字)」; nothing to say about an empty text. */
function now(value: unknown, issue: Issue): string {
  if (value === '') return '';
  const sized = issue.code === 'too_big' || issue.code === 'too_small';
  if (sized && Array.isArray(value)) return `(いま${value.length}個)`;
  if (sized && typeof value === 'string') return `(いま${value.trim().length}字)`;
  return `(いま: ${String(value)})`;
}

/** Japanese touches Japanese; a sign or a Latin letter stands apart. */
const spaced = (text: string): string => (/^["/#A-Za-z]/.test(text) ? ` ${text}` : text);

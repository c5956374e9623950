import { z } from 'zod';
import { about } from '../../content/schema.ts';
import { validate } from '../../content/validate.ts';
import { readYaml, type YamlSource } from '../../content/yaml.ts';
import type { Problem } from '../../markdown/document.ts';

const text = z.string().min(1, '空にはできません');

const term = z.strictObject({
  expected: text.meta(about('こう書く', 'サーバー')),
  pattern: text.meta(about('使わない言葉。/…/ で囲むと正規表現', '/サーバ(?!ー)/')),
  prh: text.meta(about('使わない理由', '書き方をそろえます。')),
  /** Also inside 「…」: a slip, or advice that does harm wherever it stands. */
  quoted: z.boolean().default(false).meta(about('true なら「」の中でも使わない', 'true')),
  specs: z
    .array(z.strictObject({ from: text, to: text }))
    .min(1, '1つ以上書きます')
    .meta(about('見本', '[{ from: サーバの管理者, to: サーバーの管理者 }]')),
});
export type Term = z.infer<typeof term>;

const schema = z.strictObject({
  version: z.literal(1).meta(about('形式の版', '1')),
  rules: z.array(term).meta(about('言葉の一覧', '[]')),
});

/**
 * Reads `content/words.yml`, the terminology of one help center: the format of prh, with a reason and
 * an example required of every term.
 * @returns the terms that do what their examples say
 */
export function readWords(source: string, file: string): { terms: Term[]; problems: Problem[] } {
  const yaml = readYaml(source, file);
  const { data, problems } = validate(schema, yaml);
  const terms = (data?.rules ?? []).filter((term, index) => {
    const found = problemsOf(term, index, yaml);
    problems.push(...found);
    return found.length === 0;
  });
  return { terms, problems };
}

/** What prh would throw at, without a place, while the articles are being checked. */
function problemsOf(term: Term, index: number, yaml: YamlSource): Problem[] {
  const rule = 'words';
  const pattern = regexpOf(term.pattern);
  if (!pattern) {
    const place = yaml.placeOf(['rules', index, 'pattern']);
    return [{ ...place, rule, message: '正規表現が読めません。', fix: 'pattern: /サーバ(?!ー)/' }];
  }
  return term.specs.flatMap(({ from, to }, spec): Problem[] => {
    const result = from.replace(pattern, term.expected);
    if (result === to) return [];
    const place = yaml.placeOf(['rules', index, 'specs', spec]);
    const message = `見本「${from}」は「${to}」になりません。いまの pattern では「${result}」です。`;
    return [{ ...place, rule, message, fix: '(pattern か expected を直します)' }];
  });
}

/** As prh reads a pattern. */
function regexpOf(pattern: string): RegExp | null {
  const source = /^\/(.*)\/$/.exec(pattern)?.[1] ?? pattern.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  try {
    return new RegExp(source, 'gmu');
  } catch {
    return null;
  }
}

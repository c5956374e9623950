import { z } from 'zod';
import { validate } from '../../content/validate.ts';
import { readYaml } from '../../content/yaml.ts';
import type { Place, Problem } from '../../markdown/document.ts';
import { about } from '../../content/schema.ts';

const text = z.string().min(1, '空にはできません');

const term = z.strictObject({
  expected: text.meta(about('こう書く', 'サーバー')),
  pattern: text.meta(about('使わない言葉。/…/ なら正規表現', '/サーバ(?!ー)/')),
  prh: text.meta(about('使わない理由', '書き方をそろえます。')),
  /** Also inside 「…」: a slip, or a word that does harm even where it is only quoted. */
  quoted: z.boolean().default(false).meta(about('true なら「」の中でも調べる', 'true')),
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

export interface Words {
  terms: Term[];
  /** Place of a term in the file. */
  placeOf: (index: number) => Place;
}

/**
 * Reads `content/words.yml`: the terminology of one help center, in the format of prh with a reason
 * and an example for every term.
 */
export function readWords(source: string, file: string): { words: Words; problems: Problem[] } {
  const yaml = readYaml(source, file);
  const { data, problems } = validate(schema, yaml);
  const placeOf = (index: number) => yaml.placeOf(['rules', index]);
  return { words: { terms: data?.rules ?? [], placeOf }, problems };
}

export const NO_WORDS: Words = { terms: [], placeOf: () => ({ file: '', line: 1, column: 1 }) };

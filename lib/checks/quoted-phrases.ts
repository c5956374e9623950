import { quoted } from '../content/yaml-errors.ts';
import { claims } from './evidence.ts';
import type { Rule } from './rule.ts';

/**
 * `- 550 5.1.1 #5.1.1 SMTP` without quotes is 「550 5.1.1」 to YAML, and no error: a phrase would
 * silently match too much.
 */
export const quotedPhrases: Rule = {
  name: 'phrase-quote',
  check: (reading) =>
    claims(reading).flatMap(({ text, place, path, article }) => {
      const written = article.yaml.written(path);
      if (/^["'|>]/.test(written)) return [];
      const message = 'エラー文は " で囲みます(# から後ろが消えるのを防ぎます)。';
      if (typeof path.at(-1) !== 'number')
        return [{ place, message, fix: `text: ${quoted(text)}` }];
      const inBrackets = article.yaml.written(path.slice(0, -1)).startsWith('[');
      const meant = inBrackets ? text : article.yaml.restOfLine(path);
      return [{ place, message, fix: `- ${quoted(meant)}` }];
    }),
};

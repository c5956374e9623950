import type { Problem } from '../../markdown/document.ts';
import { ADVICE } from './advice.ts';
import type { Finding } from './linter.ts';

/** A finding as the writer reads it. */
export function reportOf(finding: Finding, text: string, file: string): Problem {
  const { rule, range, fix } = finding;
  const advice = ADVICE[rule];
  const found = text.slice(...(fix?.range ?? range));
  return {
    file,
    ...placeIn(text, range[0]),
    rule,
    message: advice?.message?.replace('$', () => found) ?? ownWords(finding, found),
    fix: fix ? sentenceWith(text, fix) : (advice?.fix ?? '(書き直します)'),
  };
}

function placeIn(text: string, offset: number): { line: number; column: number } {
  const above = text.slice(0, offset).split('\n');
  return { line: above.length, column: (above.at(-1)?.length ?? 0) + 1 };
}

/** prh says 「サーバ => サーバー\n理由」; of the others, the first line is the complaint. */
function ownWords({ rule, message }: Finding, found: string): string {
  const [first = '', ...reason] = message.split('\n');
  return rule === 'prh' ? `「${found}」とは書きません。${reason.join('')}` : first;
}

/** The sentence with its new words: it ends at 「。」 or with the line. A heading goes without `##`. */
function sentenceWith(text: string, { range, text: words }: Required<Finding>['fix']): string {
  const [from, to] = range;
  const before = Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('。', from - 1)) + 1;
  const ends = [text.indexOf('\n', to), text.indexOf('。', to) + 1].filter((end) => end >= to);
  const after = Math.min(text.length, ...ends.filter((end) => end > 0));
  return (text.slice(before, from) + words + text.slice(to, after)).replace(/^#+/, '').trim();
}

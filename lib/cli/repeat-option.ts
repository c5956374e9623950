/** `--repeat`: the owner's own numbers for repeated failures. */
import { MOST_FAILURES, type RepeatRule, RULE_PARTS } from '../list/row.ts';

/**
 * `repeatRule('remove=2,retry=4', usual)`: parts that are not named stay as they are.
 * @returns undefined where a part does not exist, or its number is not 1 to `MOST_FAILURES`
 */
export function repeatRule(text: string, usual: RepeatRule): RepeatRule | undefined {
  const rule = { ...usual };
  for (const part of text.split(',')) {
    const [, name, digits] = /^\s*([a-z]+)\s*=\s*(\d{1,2})\s*$/.exec(part) ?? [];
    const key = RULE_PARTS.find((one) => one === name);
    const times = Number(digits);
    if (!key || !(times >= 1 && times <= MOST_FAILURES)) return undefined;
    rule[key] = times;
  }
  return rule;
}

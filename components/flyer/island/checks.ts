/** What the shop should look at again before a hundred copies are made. Blanks are no mistakes. */
import type { FlyerValues } from '../fields.ts';
import { ADDRESS_FAULTS, DAY_PROBLEMS, type Problem, WORDS } from '../words.ts';
import { dayProblem } from './day.ts';
import { plainPhone } from './half-width.ts';
import { senderOf } from './sender.ts';

/** Digits of a Japanese number; abroad one more or two with `+`. */
const PHONE_DIGITS = { least: 10, most: 11 };

/** @param today as `dayOf` gives it. @returns at most one remark per field, in the form's order */
export function problemsOf(
  values: FlyerValues,
  today: string,
  shared: ReadonlySet<string>,
): Problem[] {
  return [dayRemark(values, today), senderRemark(values, shared), phoneRemark(values)].filter(
    (problem) => problem !== null,
  );
}

function dayRemark({ firstDate }: FlyerValues, today: string): Problem | null {
  const problem = firstDate === '' ? null : dayProblem(firstDate, today);
  if (!problem) return null;
  const level = problem === 'none-such' ? 'error' : 'caution';
  return { field: 'firstDate', level, text: DAY_PROBLEMS[problem] };
}

function senderRemark({ senderAddress }: FlyerValues, shared: ReadonlySet<string>): Problem | null {
  const sender = senderOf(senderAddress, shared);
  if (sender.kind === 'malformed') {
    return { field: 'senderAddress', level: 'error', text: ADDRESS_FAULTS[sender.fault] };
  }
  if (sender.kind !== 'address') return null;
  return { field: 'senderAddress', level: 'caution', text: WORDS.shared(sender.domain) };
}

function phoneRemark({ phone }: FlyerValues): Problem | null {
  const plain = plainPhone(phone);
  if (plain === '' || plain.includes('+')) return null;
  const digits = [...plain].filter((character) => /\d/.test(character)).length;
  const fits = digits >= PHONE_DIGITS.least && digits <= PHONE_DIGITS.most;
  return fits ? null : { field: 'phone', level: 'caution', text: WORDS.phone };
}

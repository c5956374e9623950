/** What was typed stays on this device, in this browser, until it is cleared. */
import { blankValues, FIELDS, type FlyerValues } from '../fields.ts';
import { dayInWords } from './day.ts';

const KEY = 'flyer';

/** The values of the last visit; a blank form where the browser keeps nothing. */
export function keptValues(): FlyerValues {
  const values = blankValues();
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    for (const { name, limit, type } of FIELDS) {
      const value: unknown = (kept as Record<string, unknown> | null)?.[name];
      if (typeof value !== 'string' || (type === 'date' && !dayInWords(value))) continue;
      values[name] = value.slice(0, limit);
    }
  } catch {
    // private windows keep nothing, and something else may stand there: begin with the blank form
  }
  return values;
}

/** An untouched form leaves nothing behind. */
export function keep(values: FlyerValues): void {
  const blank = blankValues();
  const untouched = FIELDS.every(({ name }) => values[name] === blank[name]);
  try {
    if (untouched) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(values));
  } catch {
    // a full disk keeps nothing: the sheet prints all the same
  }
}

export const forget = (): void => keep(blankValues());

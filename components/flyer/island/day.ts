/** The day of the first mail. Days are `2026-12-01`, as `<input type="date">` gives them. */

const WEEKDAYS = '日月火水木金土';
/** Further away than this many days, the year is more likely a slip (2027 for 2026). */
const FAR = 365;
const DAY = 86_400_000;

/** Midnight UTC of the day; null when there is no such day (`2026-02-30`, half-typed, empty). */
function timeOf(day: string): number | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (!found) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : time;
}

/** `2026-12-01` → `2026年12月1日(火)`; null when there is no such day. */
export function dayInWords(day: string): string | null {
  const time = timeOf(day);
  if (time === null) return null;
  const date = new Date(time);
  const [year, month, number] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return `${year}年${month}月${number}日(${WEEKDAYS.charAt(date.getUTCDay())})`;
}

export type DayProblem = 'none-such' | 'past' | 'today' | 'far';

/** What is odd about a day, seen from `today`; null when nothing is. */
export function dayProblem(day: string, today: string): DayProblem | null {
  const time = timeOf(day);
  const now = timeOf(today);
  if (time === null) return 'none-such';
  if (now === null) throw new Error(`not a day: ${today}`);
  if (time < now) return 'past';
  if (time === now) return 'today';
  return time - now > FAR * DAY ? 'far' : null;
}

/** The day where the reader is: a shop in Tokyo is past midnight nine hours before UTC. */
export function dayOf(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

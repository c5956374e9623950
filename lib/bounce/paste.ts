/** Text that was put into a search box: a bounce, or something else? */
import { diagnoseText } from './diagnose.ts';
import { type Diagnosis, NOT_A_BOUNCE } from './diagnosis.ts';
import type { Rules } from './rules.ts';

/**
 * The diagnosis to show above the results, or null where the text is no error mail.
 * @example diagnosePaste('550 5.1.1 <a@example.jp>: User unknown', rules)?.article // 'user-unknown'
 */
export function diagnosePaste(text: string, rules: Rules): Diagnosis | null {
  const [answer] = diagnoseText(text, rules);
  return answer && !isOrdinary(answer) ? answer : null;
}

/** Recognised as ordinary for lack of evidence; a delivery notice is an answer. */
export const isOrdinary = ({ article, certainty }: Diagnosis): boolean =>
  article === NOT_A_BOUNCE && certainty !== 'certain';

/** Whether a pasted text is about an error mail. */
export const isBounceText = (text: string, rules: Rules): boolean =>
  diagnosePaste(text, rules) !== null;

/** A pasted text → the answers that stand above the results; the same in the browser and the commands. */
import { diagnose } from '../bounce/diagnose.ts';
import type { Diagnosis } from '../bounce/diagnosis.ts';
import { isOrdinary } from '../bounce/paste.ts';
import type { Rules } from '../bounce/rules.ts';

/** @returns null when the text is no error mail: a long question is a text like any other */
export async function diagnosePasted(text: string, rules: Rules): Promise<Diagnosis[] | null> {
  const answers = await diagnose(text, rules);
  const [first] = answers;
  return first && !isOrdinary(first) ? answers : null;
}

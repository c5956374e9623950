/** What the search box asks about a pasted text. Loaded at the first paste. */
import { diagnosePasted } from '../../../lib/answer/paste.ts';
import type { Diagnosis } from '../../../lib/bounce/diagnosis.ts';
import { answerView } from './answer.ts';
import { diagnosisData } from './data.ts';

export interface Reading {
  /** The first recipient's answer. */
  diagnosis: Diagnosis;
  /** All answers, ready to stand above the results. */
  view: HTMLElement[];
}

/** Answers shown above search results; the diagnosis page shows them all. */
const SHOWN = 3;

/**
 * @param rules address of the rules file
 * @returns null when the text is no bounce: a long question is a text like any other
 */
export async function read(text: string, rules: string): Promise<Reading | null> {
  const data = await diagnosisData(rules);
  const answers = await diagnosePasted(text, data.rules);
  const first = answers?.[0];
  if (!answers || !first) return null;
  const view = answers.slice(0, SHOWN).map((answer) => answerView(answer, data, text, 2));
  return { diagnosis: first, view };
}

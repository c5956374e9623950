/** A line of evidence in the text that the reader gave, with a few lines around it. */
import { locate } from '../../../lib/bounce/locate.ts';

export interface Found {
  before: string;
  line: string;
  after: string;
}

/** Lines shown around the evidence. */
const AROUND = 2;

/** @returns null when the text holds the evidence only in an encoded form, or not at all */
export function findEvidence(text: string, evidence: string): Found | null {
  const place = locate(text, evidence.replace(/^…|…$/g, ''));
  if (!place) return null;
  const { start, end } = place;
  const before = text
    .slice(0, start)
    .split('\n')
    .slice(-AROUND - 1);
  const after = text
    .slice(end)
    .split('\n')
    .slice(0, AROUND + 1);
  return { before: before.join('\n'), line: text.slice(start, end), after: after.join('\n') };
}

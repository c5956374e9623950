/** Finding a line of evidence in the text that the reader gave. */

export interface Found {
  before: string;
  line: string;
  after: string;
}

/** Lines shown around the evidence. */
const AROUND = 2;

/**
 * The evidence where it stands in the reader's own text, with a few lines around it.
 * @param evidence white space collapsed, as `lib/bounce` gives it
 * @returns null when the text holds it only in an encoded form (base64, quoted-printable)
 */
export function findEvidence(text: string, evidence: string): Found | null {
  const { folded, places } = collapse(text);
  const wanted = collapse(evidence.replace(/^…|…$/g, '')).folded;
  const at = wanted ? folded.indexOf(wanted) : -1;
  if (at < 0) return null;
  const start = places[at] ?? 0;
  const end = (places[at + wanted.length - 1] ?? start) + 1;
  return {
    before: text.slice(lineBefore(text, start), start),
    line: text.slice(start, end),
    after: text.slice(end, lineAfter(text, end)),
  };
}

/** White space as single blanks, with the place of every character in the original. */
function collapse(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let blank = true; // leading white space is dropped
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const isBlank = /\s/.test(character);
    if (isBlank && blank) continue;
    const lower = character.toLowerCase();
    // İ becomes two characters: the places would no longer agree.
    folded += isBlank ? ' ' : lower.length === 1 ? lower : character;
    places.push(at);
    blank = isBlank;
  }
  return { folded: folded.trimEnd(), places };
}

function lineBefore(text: string, at: number): number {
  let from = at;
  for (let line = 0; line <= AROUND && from > 0; line++) from = text.lastIndexOf('\n', from - 1);
  return from < 0 ? 0 : from === 0 ? 0 : from + 1;
}

function lineAfter(text: string, at: number): number {
  let to = at;
  for (let line = 0; line <= AROUND; line++) {
    const next = text.indexOf('\n', to === at ? to : to + 1);
    if (next < 0) return text.length;
    to = next;
  }
  return to;
}

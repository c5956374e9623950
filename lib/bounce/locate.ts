/** Where a line of evidence stands in the reader's own text, for highlighting. */

export interface Place {
  start: number;
  end: number;
}

/**
 * Finds `evidence` in `text`. White space may differ (a report is wrapped, evidence is not), and a
 * quoted report has `> ` in front of each line. Null where the text is encoded or was decoded
 * differently; the evidence then stands for itself.
 */
export function locate(text: string, evidence: string): Place | null {
  const places: number[] = [];
  let squeezed = '';
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (isSpace(char) || startsQuote(text, at)) continue;
    squeezed += char;
    places.push(at);
  }
  const wanted = [...evidence].filter((char) => !isSpace(char)).join('');
  const found = wanted === '' ? -1 : squeezed.indexOf(wanted);
  if (found < 0) return null;
  const [start, last] = [places[found], places[found + wanted.length - 1]];
  return start === undefined || last === undefined ? null : { start, end: last + 1 };
}

const isSpace = (char: string): boolean => /\s/.test(char);

/** `> ` at the start of a line. */
const startsQuote = (text: string, at: number): boolean =>
  text.charAt(at) === '>' &&
  (at === 0 || text.charAt(at - 1) === '\n') &&
  text.charAt(at + 1) === ' ';

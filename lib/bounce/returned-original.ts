/** Where the report ends and the returned original begins. Its words are never evidence. */

/**
 * Lines that mail programs print above the returned message. Compared in lower case, without the
 * dashes, `=`, `#` and brackets around them; a line may go on after them.
 */
const MARKERS: readonly string[] = [
  'this is a copy of the message', // Exim
  'this is a copy of your message',
  'below this line is a copy of the message', // qmail
  'below is a copy of the original message',
  'enclosed is a copy of the message',
  'included is a copy of the message',
  'from here, just a copy of the original message',
  'original message follows', // Yahoo!, IMail
  'the original message follows',
  'original message headers', // Exchange
  'original message header',
  'original message',
  'original mail info', // m-FILTER
  'original mail',
  'the header of the original message is following',
  'message header follows',
  'message headers follow', // DragonFly
  'headers of the original message',
  'the attachment contains the original mail headers',
  'returned message', // Notes
  'returned mail follows',
  'unsent message follows', // sendmail 5
  'undelivered message follows',
  'undelivered message headers',
  'message text follows',
  'your message follows',
  'your original message',
  '元のメッセージ',
  '元のメール',
  '転送されたメッセージ',
];

/** `The original message was received at …` is the opening of sendmail's report, not its end. */
const NOT_A_MARKER = /^the original message (?:was|is over)/;

/** Headers that only a complete message has; a report quotes Subject, Date and To, but not these. */
const FIRST_HEADER =
  /^(?:received: (?:from|by)\b|received:$|return-path: ?<|dkim-signature: |arc-seal: )/i;
const HEADER_LINE = /^[A-Za-z][A-Za-z0-9-]{1,60}:(?:\s|$)/;

/** Splits the lines of a text part into the report and what it returns. */
export function splitReport(lines: readonly string[]): { report: string[]; original: string[] } {
  let said = false;
  for (const [at, line] of lines.entries()) {
    if (said && (isMarker(line) || startsOriginal(lines, at))) {
      return { report: lines.slice(0, at), original: lines.slice(at) };
    }
    // A mark at the very top opens nothing: somebody pasted from there on.
    if (line.trim() !== '') said = true;
  }
  return { report: [...lines], original: [] };
}

export function isMarker(line: string): boolean {
  if (line.length > 120) return false;
  const words = line.toLowerCase().replace(/^[\s\-=*#>[(_+|]+/, '');
  if (NOT_A_MARKER.test(words)) return false;
  return MARKERS.some((marker) => words.startsWith(marker) && endsThere(line, words, marker));
}

/** A short marker such as `original message` must be the whole line, apart from its frame. */
function endsThere(line: string, words: string, marker: string): boolean {
  const rest = words.slice(marker.length);
  if (!/[a-z0-9ぁ-ヿ一-龥]/.test(rest)) return true;
  return marker.split(' ').length > 4 || /^[-=]{2,}/.test(line.trim());
}

function startsOriginal(lines: readonly string[], at: number): boolean {
  const before = lines[at - 1]?.trim() ?? '';
  const stands = before === '' || /^[-=_ ]+$/.test(before);
  return stands && FIRST_HEADER.test(lines[at] ?? '') && continuesAsHeaders(lines, at);
}

/** The next line that is not folded is another header: not a sentence that begins with `Received:`. */
function continuesAsHeaders(lines: readonly string[], at: number): boolean {
  for (let next = at + 1; next < Math.min(lines.length, at + 30); next++) {
    const line = lines[next] ?? '';
    if (/^[ \t]+\S/.test(line)) continue;
    return HEADER_LINE.test(line);
  }
  return false;
}

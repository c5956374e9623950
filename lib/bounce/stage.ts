/** The SMTP stage that a reply answers, as mail programs word it. */
import type { Stage } from './diagnosis.ts';

/**
 * Ordered: the first that occurs in the folded line decides.
 * Postfix `(in reply to end of DATA command)`, Exim `SMTP error from remote mail server after RCPT
 * TO:<…>`, sendmail and Courier `>>> DATA` before `<<<`, qmail `does not like recipient`.
 */
const WORDS: ReadonlyArray<readonly [string, Stage]> = [
  ['in reply to end of data', 'data'],
  ['in reply to data command', 'data'],
  ['in reply to rcpt to', 'rcpt'],
  ['in reply to mail from', 'mail'],
  ['in reply to helo', 'helo'],
  ['in reply to ehlo', 'helo'],
  ['after end of data', 'data'],
  ['after data', 'data'],
  ['after pipelined data', 'data'],
  ['after rcpt to', 'rcpt'],
  ['after pipelined rcpt to', 'rcpt'],
  ['after mail from', 'mail'],
  ['after pipelined mail from', 'mail'],
  ['after helo', 'helo'],
  ['after ehlo', 'helo'],
  ['after initial connection', 'connect'],
  ['while sending end of data', 'data'],
  ['while sending message body', 'data'],
  ['while sending data command', 'data'],
  ['while sending rcpt to', 'rcpt'],
  ['while sending mail from', 'mail'],
  ['while performing the helo', 'helo'],
  ['while performing the ehlo', 'helo'],
  ['while receiving the initial server greeting', 'connect'],
  ['refused to talk to me', 'connect'],
  ['failed after i sent the message', 'data'],
  ['does not like recipient', 'rcpt'],
  ['but sender was rejected', 'mail'],
  ['but my name was rejected', 'helo'],
  ['but greeting failed', 'connect'],
  ['did not like our final data', 'data'],
  ['did not like our data', 'data'],
  ['did not like our rcpt to', 'rcpt'],
  ['did not like our mail from', 'mail'],
  ['rcpt to response', 'rcpt'],
  ['following rcpt command', 'rcpt'],
  ['following data command', 'data'],
  ['following mail command', 'mail'],
  ['smtp command data', 'data'], // m-FILTER
  ['smtp command rcpt to', 'rcpt'],
  ['smtp command mail from', 'mail'],
  ['smtp:rcpt host', 'rcpt'],
  ['smtp:data host', 'data'],
];

/** The stage named in a folded line; undefined where none is. */
export function stageIn(folded: string): Stage | undefined {
  for (const [words, stage] of WORDS) if (folded.includes(words)) return stage;
  return undefined;
}

/** The stage of a command line of a transcript: `>>> RCPT To:<a@example.jp>` → `rcpt`. */
export function stageOfCommand(command: string): Stage | undefined {
  const word = /^(rcpt|mail|data|helo|ehlo|bdat|\.)/i.exec(command)?.[1]?.toLowerCase();
  if (word === 'ehlo') return 'helo';
  if (word === 'bdat' || word === '.') return 'data';
  return word as Stage | undefined;
}

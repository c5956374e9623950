/** The way of one bounce: bytes → mail → report → evidence → diagnosis (design §7). */
import { answersFor } from './answer-mail.ts';
import { withoutByteOrderMark } from './bytes.ts';
import { decodeText } from './charset.ts';
import { type Diagnosis, FEEDBACK_REPORT, NOT_A_BOUNCE, UNKNOWN_REASON } from './diagnosis.ts';
import { kindOf } from './kind.ts';
import { INNER_DEPTH } from './limits.ts';
import type { Mail } from './mail.ts';
import { fromOutlook } from './outlook-msg.ts';
import { readMail } from './read-mail.ts';
import { readPlain } from './read-plain.ts';
import type { Rules } from './rules.ts';
import { splitMails } from './split-mails.ts';

/**
 * Diagnoses a file or a pasted text: one mail (`.eml`, `.msg`), a piece of one, an mbox or several
 * mails in a row.
 * @returns at least one answer, one per recipient in the order of the report
 */
export async function diagnose(input: Uint8Array | string, rules: Rules): Promise<Diagnosis[]> {
  const answers: Diagnosis[] = [];
  for (const mail of mailsIn(input)) answers.push(...(await diagnoseMail(mail, rules)));
  return answers.length > 0 ? answers : diagnoseText('', rules);
}

/** The mails of a file, for callers that show progress and call `diagnoseMail` for each. */
export function mailsIn(input: Uint8Array | string): Uint8Array[] {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  return splitMails(withoutByteOrderMark(fromOutlook(bytes)));
}

/** Diagnoses one mail, or one pasted piece. */
export async function diagnoseMail(bytes: Uint8Array, rules: Rules): Promise<Diagnosis[]> {
  const mail = await readMail(bytes);
  const answers = answersFor(mail, rules);
  return saysNothing(answers) ? ((await diagnoseAttached(mail, rules, 1)) ?? answers) : answers;
}

const saysNothing = (answers: readonly Diagnosis[]): boolean =>
  answers.every(({ article }) => article === NOT_A_BOUNCE || article === UNKNOWN_REASON);

/**
 * A bounce that was forwarded as an attachment, or wrapped by a gateway that adds no reason of its
 * own. A report with fields has its original attached, not another report.
 */
async function diagnoseAttached(
  outer: Mail,
  rules: Rules,
  depth: number,
): Promise<Diagnosis[] | undefined> {
  if (outer.status !== '' || depth > INNER_DEPTH) return undefined;
  for (const bytes of outer.inner) {
    const mail = await readMail(bytes);
    const kind = kindOf(mail);
    const answers = kind === 'report' || kind === FEEDBACK_REPORT ? answersFor(mail, rules) : [];
    if (!saysNothing(answers)) return answers;
    const deeper = await diagnoseAttached(mail, rules, depth + 1);
    if (deeper) return deeper;
  }
  return undefined;
}

/**
 * The same for text that needs no MIME decoding, at once: a line, a fragment, a copied body. For a
 * whole mail with headers `diagnose` knows more.
 */
export function diagnoseText(text: string, rules: Rules): Diagnosis[] {
  const mails = mailsIn(text).map((bytes) => decodeText(bytes));
  return (mails.length > 0 ? mails : ['']).flatMap((mail) => answersFor(readPlain(mail), rules));
}

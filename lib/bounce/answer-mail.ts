/** One mail → its diagnoses, by what kind of mail it is. */
import { answerRecipient, ofKind } from './answer-recipient.ts';
import { candidatesFor, Matches } from './candidates.ts';
import {
  AUTO_REPLY,
  type Diagnosis,
  FEEDBACK_REPORT,
  NOT_A_BOUNCE,
  UNKNOWN_REASON,
} from './diagnosis.ts';
import { engineFor } from './engine.ts';
import { feedbackFailure } from './feedback.ts';
import { kindOf, speaksOfBounce } from './kind.ts';
import { RECIPIENTS } from './limits.ts';
import type { Mail } from './mail.ts';
import { type Failure, readReport } from './report.ts';
import type { Rules } from './rules.ts';
import { whyAutoReply, whyOrdinary, whyReceipt, whyReport } from './wording.ts';

type Report = ReturnType<typeof readReport>;

/** The answers for one mail, one per recipient; never empty. */
export function answersFor(mail: Mail, rules: Rules): Diagnosis[] {
  const matches = new Matches(engineFor(rules));
  const all = byKind(mail, matches);
  const answers = all.slice(0, RECIPIENTS);
  const about: Pick<Diagnosis, 'date' | 'cut'> = {};
  if (mail.date) about.date = mail.date;
  if (mail.cut || all.length > answers.length) about.cut = true;
  return answers.map((answer) => ({ ...answer, ...about }));
}

function byKind(mail: Mail, matches: Matches): Diagnosis[] {
  const kind = kindOf(mail);
  if (kind === FEEDBACK_REPORT) return [feedback(mail, matches)];
  const report = readReport(mail);
  if (kind === 'receipt') return [ofKind(NOT_A_BOUNCE, report[0], matches, whyReceipt)];
  if (kind === AUTO_REPLY) return [autoReply(report, mail, matches)];
  if (kind === 'report') return report.map((failure) => answerRecipient(failure, matches));
  return kind === 'text' ? aboutText(mail, report, matches) : aboutOrdinary(mail, report, matches);
}

/** Pasted text: any evidence counts; words that only say "this is an error mail" lead to the article without a reason. */
function aboutText(mail: Mail, report: Report, matches: Matches): Diagnosis[] {
  const answers = report.map((failure) => answerRecipient(failure, matches));
  if (
    answers.some(({ article, certainty }) => article !== UNKNOWN_REASON || certainty !== 'unsure')
  )
    return answers;
  const hasCode = report.some(
    ({ status, lines }) => status ?? lines.some(({ unit }) => unit.codes.replies.length > 0),
  );
  return hasCode || speaksOfBounce(mail.text) ? answers : [notABounce(report, matches)];
}

/** A mail like any other: a complaint in words, or a bounce that quotes a server's answer. */
function aboutOrdinary(mail: Mail, report: Report, matches: Matches): Diagnosis[] {
  if (complaint(feedbackFailure(mail), matches)) return [feedback(mail, matches)];
  const quoting = report.filter((failure) => quotesAnswer(failure, matches));
  return quoting.length > 0
    ? quoting.map((failure) => answerRecipient(failure, matches))
    : [notABounce(report, matches)];
}

/** A long phrase of the content, or a shorter one beside a code. */
const quotesAnswer = (failure: Failure, matches: Matches): boolean =>
  candidatesFor(failure, new Set(), matches).some(
    ({ rule, line }) =>
      !rule.general && (rule.pattern.weight >= LONG_PHRASE || line.unit.codes.replies.length > 0),
  );

/** Letters of a phrase that nobody writes by chance. */
const LONG_PHRASE = 24;

/** Nothing was found: no proof that there is nothing. */
function notABounce(report: Report, matches: Matches): Diagnosis {
  const nobody = { ...report[0], recipient: null, listed: undefined };
  return { ...ofKind(NOT_A_BOUNCE, nobody, matches, whyOrdinary), certainty: 'likely' };
}

/** A `Feedback-Type:` line decides, whatever else the report says in words. */
function feedback(mail: Mail, matches: Matches): Diagnosis {
  const failure = feedbackFailure(mail);
  return ofKind(FEEDBACK_REPORT, failure, matches, whyReport, complaint(failure, matches));
}

const complaint = (failure: Failure, matches: Matches) =>
  candidatesFor(failure, new Set(), matches).find(({ rule }) => rule.article === FEEDBACK_REPORT);

function autoReply(report: Report, mail: Mail, matches: Matches): Diagnosis {
  const failure = { ...report[0], recipient: null, listed: undefined };
  const phrase = candidatesFor(failure, new Set(), matches).find(
    ({ rule }) => rule.article === AUTO_REPLY,
  );
  const answer = ofKind(AUTO_REPLY, failure, matches, whyAutoReply, phrase);
  return { ...answer, recipient: senderOf(mail) };
}

function senderOf(mail: Mail): string | null {
  const from = mail.headers.find(({ name }) => name === 'from')?.value ?? '';
  return /[^\s<>"',;:]+@[\w.-]+/.exec(from.slice(0, 400))?.[0] ?? null;
}

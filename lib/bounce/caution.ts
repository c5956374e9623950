/**
 * Removing is earned (design §7): a valid customer lost is worse than a dead address kept.
 * Turns a finding's verdict into the one that may be shown.
 */
import { classOf } from './codes.ts';
import type { Certainty, Lasting, Verdict } from './diagnosis.ts';
import type { Finding } from './finding.ts';
import type { Failure } from './report.ts';

/**
 * Services whose `unknown` cannot be told from a refusal by the recipient's settings, in whatever
 * words it comes (KDDI answers `User unknown` to mail that the customer filters).
 */
export const UNDECIDABLE_SERVICES: ReadonlySet<string> = new Set([
  'docomo',
  'au',
  'uq-mobile',
  'uq',
]);

export interface Judged {
  verdict: Verdict;
  lasting: Lasting | null;
  certainty: Certainty;
}

export interface Judgement {
  verdict: Verdict;
  lasting: Lasting;
  /** Services that the recipient belongs to or the deciding line names. */
  services: ReadonlySet<string>;
}

/** Whether anything says that the failure is not final. */
export function isTemporary(finding: Finding, failure: Failure): boolean {
  if (failure.action === 'delayed') return true;
  return [...finding.codes, failure.status].some((code) => classOf(code) === 4);
}

/** Whether anything says that it is: a code of class 5, the field, or the report's own words. */
function isPermanent(finding: Finding, failure: Failure): boolean {
  if (failure.action === 'failed') return true;
  if ([...finding.codes, failure.status].some((code) => classOf(code) === 5)) return true;
  return failure.lines.some(({ unit }) =>
    /\bpermanent(?:ly)?\b|giving up|given up/.test(unit.folded),
  );
}

export function judge(finding: Finding, failure: Failure, given: Judgement): Judged {
  const temporary = isTemporary(finding, failure);
  let { verdict } = given;
  let { certainty } = finding;
  const removable = verdict === 'remove' && !temporary;
  const { recipient } = failure;
  // Words whose own verdict is `remove` (`Not delivering to unsubscribed address`) need no code beside them.
  const final = finding.verdict === 'remove' || isPermanent(finding, failure);
  if (removable && (isDoubtful(finding) || isAnybody(finding, recipient, given) || !final)) {
    if (certainty === 'certain') certainty = 'likely';
  }
  if (temporary && (verdict === 'remove' || verdict === 'fix')) verdict = 'retry';
  if (verdict === 'remove' && (certainty !== 'certain' || !finding.phrase)) verdict = 'contact';
  if (verdict === 'remove' && [...given.services].some((id) => UNDECIDABLE_SERVICES.has(id)))
    verdict = 'contact';
  return { verdict, lasting: lastingOf(given.lasting, temporary, finding, failure), certainty };
}

/** Words that mean a refusal at some service, without an address that says which service: `550 Unknown user`. */
const isAnybody = (
  { phrase }: Finding,
  recipient: string | null,
  { services }: Judgement,
): boolean => recipient === null && services.size === 0 && phrase?.rule.contested === true;

/**
 * Words and number disagree: `550 5.7.1 … Unknown user` may be a refusal. And an unknown recipient
 * is refused before the message is handed over (RFC 5321 §3.3); words that mean a refusal somewhere
 * are not believed afterwards, unless the number says 5.1.x.
 */
function isDoubtful({ status, stage, phrase, provider }: Finding): boolean {
  if (provider !== undefined && phrase?.rule.note !== undefined) return false;
  const subject = status?.split('.')[1];
  if (subject === '2' || subject === '7') return true;
  return stage === 'data' && subject !== '1' && phrase?.rule.contested === true;
}

function lastingOf(
  given: Lasting,
  temporary: boolean,
  finding: Finding,
  failure: Failure,
): Lasting {
  if (temporary) return 'temporary';
  if (given !== 'either') return given;
  return isPermanent(finding, failure) ? 'permanent' : 'either';
}

/** One recipient of a report → one diagnosis. */
import { type Candidate, candidatesFor, type Matches, servicesOf } from './candidates.ts';
import { isTemporary, judge } from './caution.ts';
import { DELAY_NOTICE, type Diagnosis, KIND_ARTICLES, NOT_A_BOUNCE } from './diagnosis.ts';
import { articleRules } from './engine.ts';
import { findReason } from './find-reason.ts';
import type { Finding } from './finding.ts';
import type { Failure } from './report.ts';
import { excerpt } from './unit.ts';
import { whyDelayed, whyDelivered, whyPhrase } from './wording.ts';

/** RFC 3464 §2.3.3: nothing failed. `deliverable` is Postfix's answer to a probe. */
const SUCCESS = new Set(['delivered', 'relayed', 'expanded', 'deliverable']);

export function answerRecipient(failure: Failure, matches: Matches): Diagnosis {
  const success =
    SUCCESS.has(failure.action ?? '') ||
    (failure.action === undefined && failure.status?.startsWith('2'));
  if (success) return ofKind(NOT_A_BOUNCE, failure, matches, whyDelivered);
  const phrase = delayPhrase(failure, matches);
  const retried = failure.action === undefined && failure.retryUntil !== undefined;
  if (failure.action === 'delayed' || retried || phrase) return delayed(failure, matches, phrase);
  return diagnosisOf(findReason(failure, matches), failure, matches);
}

/** The words that say it is only late; a report that says `failed` is no notice of delay. */
function delayPhrase(failure: Failure, matches: Matches): Candidate | undefined {
  if (failure.action === 'failed') return undefined;
  return candidatesFor(failure, new Set(), matches).find(
    ({ rule }) => rule.article === DELAY_NOTICE,
  );
}

/** Not yet a failure; what holds it up is named beside. */
function delayed(failure: Failure, matches: Matches, phrase: Candidate | undefined): Diagnosis {
  const answer = ofKind(DELAY_NOTICE, failure, matches, whyDelayed, phrase);
  const reason = findReason(failure, matches);
  answer.lasting = 'temporary';
  answer.status = reason.status;
  answer.reply = reason.reply;
  if (!KIND_ARTICLES.has(reason.article) && reason.phrase) answer.evidence.push(...reason.evidence);
  return clean(answer);
}

/** A diagnosis that says what kind of mail it is. */
export function ofKind(
  article: string,
  failure: Failure,
  matches: Matches,
  why: string,
  phrase?: Candidate,
): Diagnosis {
  const rules = articleRules(matches.engine, article);
  const first = failure.lines.find(({ nearness }) => nearness !== 'subject') ?? failure.lines[0];
  const text = phrase
    ? excerpt(phrase.line.unit, phrase.start, phrase.end)
    : (fieldLine(failure) ?? (first && excerpt(first.unit)));
  return clean({
    recipient: failure.recipient,
    listed: failure.listed,
    article,
    verdict: phrase?.rule.verdict ?? rules.verdict,
    lasting: null,
    certainty: 'certain',
    status: failure.status,
    remoteMta: failure.remoteMta,
    evidence: text ? [{ text, why: phrase ? whyPhrase(phrase.rule.text, rules.title) : why }] : [],
  });
}

const fieldLine = ({ action }: Failure): string | undefined =>
  action ? `Action: ${action}` : undefined;

function diagnosisOf(finding: Finding, failure: Failure, matches: Matches): Diagnosis {
  const rules = articleRules(matches.engine, finding.article);
  const services = servicesOf(failure, matches);
  for (const id of finding.phrase ? matches.servicesIn(finding.phrase.line.unit) : [])
    services.add(id);
  const judged = judge(finding, failure, {
    verdict: finding.verdict ?? rules.verdict,
    lasting: rules.lasting,
    services,
  });
  return clean({
    recipient: failure.recipient,
    listed: failure.listed,
    article: finding.article,
    ...judged,
    lasting: judged.verdict === 'none' && !isTemporary(finding, failure) ? null : judged.lasting,
    status: finding.status,
    reply: finding.reply,
    remoteMta: failure.remoteMta,
    stage: finding.stage,
    provider: finding.provider ?? [...services][0],
    evidence: finding.evidence,
    others:
      finding.others.length > 0 && judged.certainty !== 'certain' ? finding.others : undefined,
  });
}

/** Without the fields that are undefined: a diagnosis is printed as JSON and compared in tests. */
export function clean(diagnosis: Diagnosis): Diagnosis {
  return Object.fromEntries(
    Object.entries(diagnosis).filter(([, value]) => value !== undefined),
  ) as unknown as Diagnosis;
}

/** The rule that decides about one recipient. */
import { type Candidate, candidatesFor, type Matches, servicesOf } from './candidates.ts';
import { nearestReply, statusOf } from './codes-said.ts';
import { type Certainty, KIND_ARTICLES, type Other, UNKNOWN_REASON } from './diagnosis.ts';
import { articleRules, type Engine } from './engine.ts';
import { findByCode, findByVendorNumber } from './find-by-code.ts';
import type { Finding } from './finding.ts';
import type { Failure } from './report.ts';
import { excerpt } from './unit.ts';
import { whyPhrase, whyService, whyUnknown } from './wording.ts';

/** The order of design §7; the first tier that answers wins, and the evidence says which rule it was. */
export function findReason(failure: Failure, matches: Matches): Finding {
  const services = servicesOf(failure, matches);
  const candidates = candidatesFor(failure, services, matches).filter(
    ({ rule }) => failure.action !== 'failed' || !KIND_ARTICLES.has(rule.article),
  );
  const chosen = choose(candidates.filter(({ rule }) => !rule.word));
  if (chosen?.rule.general && chosen.provider === undefined) {
    const vendor = findByVendorNumber(chosen.line, failure, matches.engine);
    if (vendor) return vendor;
    // `550 Message rejected due to DMARC`: the word says more than the phrase.
    const word = candidates.find(({ rule, line }) => rule.word && line === chosen.line);
    if (word) return byPhrase(word, candidates, failure, matches.engine);
  }
  if (chosen) return byPhrase(chosen, candidates, failure, matches.engine);
  const byCode = findByCode(failure, services, matches);
  if (byCode && byCode.certainty !== 'unsure') return byCode;
  const word = candidates.find(({ rule }) => rule.word);
  if (word) return byPhrase(word, candidates, failure, matches.engine);
  return byCode ?? unknown(failure);
}

/** Service and stage rules, then specific phrases, then general ones; within each the nearest line. */
function choose(candidates: readonly Candidate[]): Candidate | undefined {
  return (
    candidates.find(
      ({ provider, line }) => provider !== undefined && line.nearness !== 'subject',
    ) ??
    candidates.find(({ rule, line }) => !rule.general && line.nearness !== 'subject') ??
    candidates[0]
  );
}

function byPhrase(
  chosen: Candidate,
  all: readonly Candidate[],
  failure: Failure,
  engine: Engine,
): Finding {
  const { rule, line } = chosen;
  const { title } = articleRules(engine, rule.article);
  const why =
    chosen.provider && rule.note
      ? whyService(engine.providers.nameOf(chosen.provider), rule.note)
      : whyPhrase(rule.text, title);
  const certainty = certaintyOf(chosen);
  const { codes } = line.unit;
  return {
    article: rule.article,
    verdict: rule.verdict,
    certainty,
    provider: chosen.provider,
    phrase: chosen,
    evidence: [{ text: excerpt(line.unit, chosen.start, chosen.end), why }],
    others: certainty === 'unsure' ? [] : othersAmong(chosen, all, engine),
    status: statusOf(codes.statuses[0], failure),
    reply: codes.replies[0] ?? nearestReply(failure),
    stage: line.stage ?? failure.lines.find((each) => each.stage)?.stage,
    codes: [...codes.replies.slice(0, 1), ...codes.statuses.slice(0, 1)],
  };
}

function certaintyOf({ rule, line, provider }: Candidate): Certainty {
  const close = line.nearness !== 'text' && line.nearness !== 'subject';
  if (provider !== undefined && close) return 'certain';
  return close && !rule.general && !rule.word ? 'certain' : 'likely';
}

/** Other articles that the same report names in words. */
function othersAmong(chosen: Candidate, all: readonly Candidate[], engine: Engine): Other[] {
  const others = new Map<string, Other>();
  for (const { rule } of all) {
    if (rule.article === chosen.rule.article || others.has(rule.article)) continue;
    others.set(rule.article, {
      article: rule.article,
      why: whyPhrase(rule.text, articleRules(engine, rule.article).title),
    });
  }
  return [...others.values()].slice(0, 2);
}

function unknown(failure: Failure): Finding {
  const line =
    failure.lines.find(
      ({ nearness, unit }) => nearness !== 'subject' && unit.codes.replies.length > 0,
    ) ?? failure.lines[0];
  return {
    article: UNKNOWN_REASON,
    certainty: 'unsure',
    evidence: line ? [{ text: excerpt(line.unit), why: whyUnknown }] : [],
    others: [],
    status: failure.status,
    reply: nearestReply(failure),
    stage: line?.stage,
    codes: failure.status ? [failure.status] : [],
  };
}

/** What the codes alone tell; asked only where no words do. */
import type { Matches } from './candidates.ts';
import { isVague } from './codes.ts';
import { nearestReply, statusOf } from './codes-said.ts';
import { UNKNOWN_REASON } from './diagnosis.ts';
import { articleRules, type Engine } from './engine.ts';
import type { Finding } from './finding.ts';
import type { Line } from './lines.ts';
import type { Failure } from './report.ts';
import { excerpt } from './unit.ts';
import { whyCode, whyService, whyUndecided } from './wording.ts';

/** The service's own meaning of a code, then the enhanced code, then the reply code. */
export function findByCode(
  failure: Failure,
  services: ReadonlySet<string>,
  matches: Matches,
): Finding | undefined {
  const { engine } = matches;
  const statuses = statusesOf(failure);
  for (const { code, line } of statuses) {
    const named = line ? matches.servicesIn(line.unit) : new Set<string>();
    const own = engine.vendorCodes
      .get(code)
      ?.find(({ provider }) => services.has(provider) || named.has(provider));
    if (own) {
      const why = whyService(engine.providers.nameOf(own.provider), own.note);
      return {
        ...base(code, line, failure, why),
        article: own.article,
        verdict: own.verdict,
        certainty: 'likely',
        provider: own.provider,
      };
    }
  }
  const replies = failure.lines.flatMap((line) =>
    line.unit.codes.replies.map((code) => ({ code, line })),
  );
  for (const { code, line } of [...statuses, ...replies]) {
    const found = decideByCode(code, line, failure, engine);
    if (found) return found;
  }
  return undefined;
}

/**
 * Details of three digits are a vendor's own numbers and mean one thing: `550 5.7.515 Access
 * denied` is explained by the number, not by the words.
 */
export function findByVendorNumber(
  line: Line,
  failure: Failure,
  engine: Engine,
): Finding | undefined {
  const own = line.unit.codes.statuses.find(
    (code) => /\.\d{3}$/.test(code) && engine.codes.get(code) && !engine.codes.get(code)?.undecided,
  );
  return own === undefined ? undefined : decideByCode(own, line, failure, engine);
}

interface CodePlace {
  code: string;
  line?: Line;
}

/** Enhanced codes, the informative ones first: the field, then the lines. */
function statusesOf(failure: Failure): CodePlace[] {
  const inLines = failure.lines.flatMap((line): CodePlace[] =>
    line.unit.codes.statuses.map((code) => ({ code, line })),
  );
  const field: CodePlace[] = failure.status ? [{ code: failure.status }] : [];
  return [...field, ...inLines].filter(({ code }) => !isVague(code));
}

function decideByCode(
  code: string,
  line: Line | undefined,
  failure: Failure,
  engine: Engine,
): Finding | undefined {
  const rule = codeRule(code, engine);
  const [article, ...rest] = rule?.undecided
    ? fitting(rule.articles, failure, engine)
    : (rule?.articles ?? []);
  if (!rule || article === undefined || article === UNKNOWN_REASON) return undefined;
  const { title } = articleRules(engine, article);
  const sure = !rule.undecided && code.includes('.');
  return {
    ...base(code, line, failure, sure ? whyCode(code, title) : whyUndecided(code, title)),
    article,
    certainty: sure ? 'likely' : 'unsure',
    others: rest
      .slice(0, 2)
      .map((id) => ({ article: id, why: whyUndecided(code, articleRules(engine, id).title) })),
  };
}

/**
 * Before RCPT no recipient has been named yet (RFC 5321 §3.3): what an undecided code refuses there
 * is the sender, so articles about the address come last.
 */
function fitting(articles: readonly string[], failure: Failure, engine: Engine): string[] {
  const stage = failure.lines.find((line) => line.stage)?.stage;
  if (stage === undefined || stage === 'rcpt' || stage === 'data') return [...articles];
  const aboutSender = (id: string): boolean =>
    /^(?:sender|retry)$/.test(articleRules(engine, id).verdict);
  return [...articles.filter(aboutSender), ...articles.filter((id) => !aboutSender(id))];
}

/**
 * The code itself; else the same detail in the other class (RFC 3463 registers X.y.z for both), else
 * the subject's `other`: 5.7.99 → 5.7.0.
 */
function codeRule(code: string, { codes }: Engine) {
  const own = codes.get(code);
  if (own || !code.includes('.')) return own;
  const [kind = '', subject = '', detail = ''] = code.split('.');
  const swapped = `${kind === '4' ? '5' : '4'}.${subject}.${detail}`;
  const other = codes.get(swapped) ?? codes.get(`${kind}.${subject}.0`);
  return other && { ...other, undecided: true as const };
}

function base(code: string, given: Line | undefined, failure: Failure, why: string): Finding {
  // `550 5.1.1 Address rejected …` says more than the field `Status: 5.1.1`.
  const line = given ?? failure.lines.find(({ unit }) => unit.codes.statuses.includes(code));
  const text = line ? excerpt(line.unit) : `Status: ${failure.status ?? code}`;
  return {
    article: UNKNOWN_REASON,
    certainty: 'unsure',
    evidence: [{ text, why }],
    others: [],
    status: statusOf(code.includes('.') ? code : undefined, failure),
    reply: line?.unit.codes.replies[0] ?? nearestReply(failure),
    stage: line?.stage,
    codes: [code, ...(line?.unit.codes.replies.slice(0, 1) ?? [])],
  };
}

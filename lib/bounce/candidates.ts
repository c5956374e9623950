/** Every rule that matches something said about a recipient, with the line it stands in. */
import type { Stage } from './diagnosis.ts';
import type { Engine, PhraseRule } from './engine.ts';
import type { Line, Nearness } from './lines.ts';
import type { Found } from './phrase-index.ts';
import type { Failure } from './report.ts';
import type { Unit } from './unit.ts';

export interface Candidate {
  rule: PhraseRule;
  line: Line;
  start: number;
  end: number;
  /** The receiving service, when the rule is that service's own. */
  provider?: string;
}

/** What a unit contains; kept because several recipients share the lines of a report. */
export class Matches {
  private readonly phrases = new Map<Unit, Found<PhraseRule>[]>();
  private readonly services = new Map<Unit, Set<string>>();

  constructor(readonly engine: Engine) {}

  phrasesIn(unit: Unit): Found<PhraseRule>[] {
    return kept(this.phrases, unit, () =>
      this.engine.phrases.find(unit.folded).filter(({ entry }) => codesAgree(entry, unit)),
    );
  }

  servicesIn(unit: Unit): Set<string> {
    return kept(this.services, unit, () => this.engine.providers.inLine(unit.text, unit.folded));
  }
}

function kept<T>(cache: Map<Unit, T>, unit: Unit, make: () => T): T {
  const made = cache.get(unit) ?? make();
  cache.set(unit, made);
  return made;
}

const codesAgree = ({ pattern }: PhraseRule, { codes }: Unit): boolean =>
  (pattern.reply === undefined || codes.replies.includes(pattern.reply)) &&
  (pattern.status === undefined || codes.statuses.includes(pattern.status));

/** Services whose rules hold for all that is said about this recipient. */
export function servicesOf(failure: Failure, matches: Matches): Set<string> {
  const { providers } = matches.engine;
  const found = new Set<string>();
  for (const id of [providers.ofAddress(failure.recipient), providers.ofHost(failure.remoteMta)]) {
    if (id !== undefined) found.add(id);
  }
  return found;
}

/**
 * All candidates, nearest line first, the longest phrase first within a line.
 * @param services of the recipient; a line may name further ones
 */
export function candidatesFor(
  failure: Failure,
  services: ReadonlySet<string>,
  matches: Matches,
): Candidate[] {
  const out: Candidate[] = [];
  const stage = failure.lines.find((line) => line.stage && isClose(line.nearness))?.stage;
  for (const line of failure.lines) {
    const found: Candidate[] = [];
    for (const { entry: rule, start, end } of matches.phrasesIn(line.unit)) {
      if (rule.stage && rule.stage !== (line.stage ?? stage)) continue;
      const provider = providerOf(rule, line, services, matches);
      if (provider === false) continue;
      found.push({ rule, line, start, end, provider });
    }
    out.push(...found.sort(byStrength));
  }
  return out;
}

const isClose = (nearness: Nearness): boolean => nearness !== 'text' && nearness !== 'subject';

/** The service that makes the rule hold; undefined where it holds anywhere, false where it does not hold. */
function providerOf(
  rule: PhraseRule,
  line: Line,
  services: ReadonlySet<string>,
  matches: Matches,
): string | undefined | false {
  const { provider } = rule;
  if (provider === undefined) return undefined;
  if (services.has(provider) || matches.servicesIn(line.unit).has(provider)) return provider;
  // A service's own sentence names it by itself, unless its words are those of everybody.
  const letters = rule.pattern.parts.join('').replaceAll(' ', '').length;
  return rule.note !== undefined &&
    letters >= OWN_WORDS &&
    rule.stage === undefined &&
    !rule.general
    ? undefined
    : false;
}

/** `The user(s) account is disabled` names au by itself; `550 Unknown user` and `Bad sequence of commands` do not. */
const OWN_WORDS = 22;

function byStrength(a: Candidate, b: Candidate): number {
  return rank(b) - rank(a) || b.rule.pattern.weight - a.rule.pattern.weight || a.start - b.start;
}

/**
 * A service's rule for exactly this stage, its other rules, what holds everywhere, and last the
 * words of a service that nothing else in the line names.
 */
function rank({ rule, provider }: Candidate): number {
  if (provider !== undefined) return rule.stage ? 3 : 2;
  return rule.provider === undefined ? 1 : 0;
}

/** Stage known for a candidate: of its own line, or of any line near the recipient. */
export const stageOf = (candidate: Candidate, failure: Failure): Stage | undefined =>
  candidate.line.stage ?? failure.lines.find((line) => line.stage && isClose(line.nearness))?.stage;

/**
 * What becomes of an address after several bounces. The cautious answer wins: a valid customer
 * lost is worse than a dead address kept.
 */
import { type Diagnosis, FEEDBACK_REPORT, type Verdict } from '../bounce/diagnosis.ts';
import type { RepeatRule, Row, Sighting } from './row.ts';
import { WHY } from './wording.ts';

type Judgement = Pick<
  Row,
  'verdict' | 'article' | 'certainty' | 'why' | 'forwardedTo' | 'last' | 'times' | 'due'
>;

/**
 * The newest certain failure decides, else the newest. A complaint decides always. `remove` gives
 * way to `contact` where something else that is not `unsure` came at the same time or later: the
 * address has answered since. Delay notices and replies decide only where nothing failed.
 */
export function judgeRow(
  sightings: readonly [Sighting, ...Sighting[]],
  rule: RepeatRule,
): Judgement {
  const all = sightings.map(({ diagnosis }) => diagnosis);
  const newestFirst = [...all].sort(byAge);
  const failures = newestFirst.filter(({ verdict }) => verdict !== 'none');
  const { deciding, why } = decide(newestFirst, failures);
  const contradicted =
    deciding.verdict === 'remove' &&
    why !== WHY.complaint &&
    failures.some((other) => contradicts(other, deciding));
  const verdict = contradicted ? 'contact' : deciding.verdict;
  const times = mailings(failures.length > 0 ? failures : all);
  const judgement: Judgement = {
    verdict,
    article: deciding.article,
    certainty: contradicted ? 'likely' : deciding.certainty,
    why: contradicted ? WHY.contradicted : why,
    times,
    due: isDue(verdict, failures, rule),
  };
  const last = newestFirst.find(({ date }) => date !== undefined)?.date;
  if (last !== undefined) judgement.last = last;
  const forwarded = newestFirst.find(({ listed, recipient }) => listed && recipient)?.recipient;
  if (forwarded) judgement.forwardedTo = forwarded;
  return judgement;
}

function decide(
  newestFirst: readonly Diagnosis[],
  failures: readonly Diagnosis[],
): { deciding: Diagnosis; why: string } {
  const complaint = failures.find(
    ({ article, verdict }) => article === FEEDBACK_REPORT && verdict === 'remove',
  );
  if (complaint) return { deciding: complaint, why: WHY.complaint };
  const [newest] = failures;
  if (!newest) return { deciding: newestFirst[0] as Diagnosis, why: WHY.nothing };
  const certain = failures.find(({ certainty }) => certainty === 'certain') ?? newest;
  if (failures.length === 1) return { deciding: certain, why: WHY.only };
  return { deciding: certain, why: certain === newest ? WHY.newest : WHY.newestCertain };
}

/** Newest first; of the same moment in an order that does not depend on how files are listed. */
function byAge(a: Diagnosis, b: Diagnosis): number {
  const [one, other] = [timeOf(a), timeOf(b)];
  if (one !== other) return one < other ? 1 : -1;
  const order = SAME_MOMENT.indexOf(a.verdict) - SAME_MOMENT.indexOf(b.verdict);
  return order || (a.article < b.article ? -1 : a.article > b.article ? 1 : 0);
}

/** `remove` leads because the others contradict it then. */
const SAME_MOMENT: readonly Verdict[] = ['remove', 'contact', 'fix', 'retry', 'sender', 'none'];

/** An undated mail may have come at any time. */
const timeOf = ({ date }: Diagnosis): number => (date === undefined ? -Infinity : Date.parse(date));

function contradicts(other: Diagnosis, removing: Diagnosis): boolean {
  if (other.verdict === 'remove' || other.certainty === 'unsure') return false;
  if (other.date === undefined || removing.date === undefined) return true;
  return timeOf(other) > timeOf(removing) - MAILING_HOURS * HOUR;
}

const HOUR = 3_600_000;

/**
 * Bounces of one mailing that come at once lie minutes apart, and mailings seldom less than a day.
 * A final notice after days of delay is counted by itself; the delay notices before it are not.
 */
const MAILING_HOURS = 12;

/** How many mailings these bounces are of; all undated ones together may be of one. */
function mailings(diagnoses: readonly Diagnosis[]): number {
  const times = diagnoses
    .map(timeOf)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  let count = 0;
  let first = -Infinity;
  for (const time of times) {
    if (time - first <= MAILING_HOURS * HOUR) continue;
    first = time;
    count++;
  }
  return Math.max(count, 1);
}

/** Errors of our own way of sending do not count (keep-or-remove, `#how-many`). */
function isDue(verdict: Verdict, failures: readonly Diagnosis[], rule: RepeatRule): boolean {
  if (verdict === 'none' || verdict === 'sender') return false;
  const counted = failures.filter(({ verdict: each }) => each !== 'sender');
  // A misspelt address rests until the owner has asked, like any that needs asking.
  return mailings(counted) >= rule[verdict === 'fix' ? 'contact' : verdict];
}

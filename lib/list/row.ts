/** A row of the list: one address with all that came back about it. */
import type { Certainty, Diagnosis, Verdict } from '../bounce/diagnosis.ts';
import type { Suggestion } from './typo.ts';

/** One answer of one mail about the address. */
export interface Sighting {
  file: string;
  diagnosis: Diagnosis;
  /** Other files that hold the same mail; it counts once. */
  copies?: string[];
}

export interface Row {
  /** The folded address; a key of its own where no address is named. */
  key: string;
  /** As it stands in the owner's list, as far as a mail says so: `listed`, else the recipient. */
  address: string | null;
  /** Where it is forwarded to, as far as a mail says so. */
  forwardedTo?: string;
  verdict: Verdict;
  article: string;
  certainty: Certainty;
  /** Why this verdict, in Japanese. */
  why: string;
  /** Date of the newest mail, ISO 8601. */
  last?: string;
  /** Mailings that failed; mails of the same mailing count once. At least 1. */
  times: number;
  /** The rule for repeated failures is reached: stop or rest the address. */
  due: boolean;
  /** In the order in which they were added. */
  sightings: Sighting[];
  /** Only for `fix`. */
  suggestion?: Suggestion;
}

/** What asks the owner to do something comes first. */
export const VERDICT_ORDER: readonly Verdict[] = [
  'remove',
  'fix',
  'contact',
  'retry',
  'sender',
  'none',
];

/** Failures in a row after which an address rests, by verdict: `repeat` of `site.yml`. */
export interface RepeatRule {
  remove: number;
  contact: number;
  retry: number;
}

/** Where a site sets none: that of the article about keeping and removing. */
export const USUAL_RULE: RepeatRule = { remove: 1, contact: 1, retry: 3 };

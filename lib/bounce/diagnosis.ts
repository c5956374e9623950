/** What the diagnosis answers with (design §7). */

export type Verdict = 'remove' | 'fix' | 'retry' | 'contact' | 'sender' | 'none';
export type Lasting = 'permanent' | 'temporary' | 'either';
/** The SMTP stage a reply answers (RFC 5321 §3). */
export type Stage = 'connect' | 'helo' | 'mail' | 'rcpt' | 'data';

/**
 * `certain`: the mail says so in words about this recipient. `likely`: said in general words, or by
 * a code. `unsure`: read it yourself; `others` names what else it may be.
 */
export type Certainty = 'certain' | 'likely' | 'unsure';

export interface Evidence {
  /** The line as it stands in the mail, white space collapsed. */
  text: string;
  /** What it tells, in Japanese. */
  why: string;
}

export interface Other {
  article: string;
  why: string;
}

/** The answer for one recipient of one report. Fields may be added, never renamed. */
export interface Diagnosis {
  /** The address that failed; null where the mail does not name one. */
  recipient: string | null;
  /** The address as it stands in the owner's list, when the failing one is a forwarding target. */
  listed?: string;
  /** Id of the article that explains it. */
  article: string;
  section?: string;
  verdict: Verdict;
  /** Null where it makes no sense: nothing failed. */
  lasting: Lasting | null;
  certainty: Certainty;
  /** Enhanced status code (RFC 3463), e.g. `5.1.1`. */
  status?: string;
  /** Reply code (RFC 5321 §4.2), e.g. `550`. */
  reply?: string;
  remoteMta?: string;
  stage?: Stage;
  /** Id of the receiving service whose rules were applied. */
  provider?: string;
  evidence: Evidence[];
  others?: Other[];
  /** The bounce's own date, ISO 8601. */
  date?: string;
  /** The mail goes on beyond what is read of one (`limits.ts`): more recipients may stand there. */
  cut?: true;
}

/** Articles that answer for what kind of mail it is, not for a reason; their ids are fixed (design §7). */
export const NOT_A_BOUNCE = 'not-a-bounce';
export const UNKNOWN_REASON = 'unknown-reason';
export const DELAY_NOTICE = 'delay-notice';
export const AUTO_REPLY = 'auto-reply';
export const FEEDBACK_REPORT = 'feedback-report';

export const KIND_ARTICLES: ReadonlySet<string> = new Set([
  NOT_A_BOUNCE,
  DELAY_NOTICE,
  AUTO_REPLY,
  FEEDBACK_REPORT,
]);

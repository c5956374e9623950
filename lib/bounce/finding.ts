/** What was found out about one recipient, before caution is applied. */
import type { Candidate } from './candidates.ts';
import type { Certainty, Evidence, Other, Stage, Verdict } from './diagnosis.ts';

export interface Finding {
  article: string;
  /** Wins over the article's. */
  verdict?: Verdict;
  certainty: Certainty;
  provider?: string;
  /** The words of the content that matched; undefined when a code decided. */
  phrase?: Candidate;
  evidence: Evidence[];
  others: Other[];
  status?: string;
  reply?: string;
  stage?: Stage;
  /** The first codes of the line that decided; a class 4 among them forbids removing. */
  codes: string[];
}

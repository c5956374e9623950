/** The messages between the page and the worker that reads files. */
import type { Diagnosis } from '../../../lib/bounce/diagnosis.ts';
import type { Rules } from '../../../lib/bounce/rules.ts';
import type { Found, Source } from '../../../lib/list/sources.ts';

export type Order =
  /** More files; those given before are done first. */
  | { kind: 'read'; rules: Rules; sources: Source[] }
  /** Stop after the mail in hand, and keep the place; `go-on` continues there. */
  | { kind: 'pause' }
  | { kind: 'go-on' };

/** What one mail of a file was answered with. */
export interface Answered {
  file: string;
  answers: Diagnosis[];
  /** Tells the same mail when it comes again (`lib/list/identity.ts`). */
  id: string;
}

export type Failure = Omit<Extract<Found, { kind: 'unreadable' }>, 'kind' | 'read'>;

/** What was found since the last batch. */
export interface Batch {
  answered: Answered[];
  failures: Failure[];
}

export type Report =
  | {
      kind: 'batch';
      batch: Batch;
      /** Bytes of all files read so far, and of all files. */
      read: number;
      size: number;
    }
  /** All files are done. */
  | { kind: 'end' };

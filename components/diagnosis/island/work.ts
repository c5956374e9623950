/** The messages between the page and the worker that reads files. */
import type { Diagnosis } from '../../../lib/bounce/diagnosis.ts';
import type { Rules } from '../../../lib/bounce/rules.ts';
import type { Found } from '../../../lib/list/sources.ts';

/** A file as the reader gave it. */
export interface Given {
  /** With its folders, as the reader would say it. */
  name: string;
  /** Null where the browser could not open it. */
  blob: Blob | null;
}

/** Named by its number, because two files may have one name. */
export type Numbered = Given & { from: number };

export type Order =
  /** More files; those given before are done first. */
  | { kind: 'read'; rules: Rules; files: Numbered[] }
  /** Stop after the mail in hand, and keep the place; `go-on` continues there. */
  | { kind: 'pause' }
  | { kind: 'go-on' };

/** What one mail of a file was answered with. */
export interface Answered {
  /** Number of the file given, which may be a zip. */
  from: number;
  file: string;
  answers: Diagnosis[];
  /** Tells the same mail when it comes again (`lib/list/identity.ts`). */
  id: string;
}

export type Failure = Omit<Extract<Found, { kind: 'unreadable' }>, 'kind' | 'read'> & {
  from: number;
};

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
  /** All files given so far are done, up to the one of this number. */
  | { kind: 'end'; last: number };

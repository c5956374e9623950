/** The messages between the page and the worker that reads files. */
import type { Diagnosis } from '../../../lib/bounce/diagnosis.ts';
import type { Rules } from '../../../lib/bounce/rules.ts';

export interface Job {
  rules: Rules;
  files: { name: string; file: Blob }[];
}

export type Report =
  /** A file could not be read as a mail. */
  | { kind: 'unreadable'; name: string }
  | { kind: 'too-large'; name: string; megabytes: number }
  /** One mail of a file is done. */
  | { kind: 'answers'; name: string; answers: Diagnosis[] }
  | { kind: 'progress'; done: number; all: number }
  | { kind: 'end' };

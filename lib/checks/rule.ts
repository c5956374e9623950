import type { Reading } from '../content/reading.ts';
import type { Place } from '../markdown/document.ts';

/** What a rule found: where, what, and the line to write instead. */
export interface Finding {
  place: Place;
  message: string;
  fix: string;
}

export interface Rule {
  /** Printed behind the place of every finding. */
  name: string;
  /** Printed, but publishing goes on. */
  warning?: true;
  /**
   * @param today date of the check, `2026-11-24`
   */
  check(reading: Reading, today: string): Finding[];
}

/** The first letter of a file, for findings about the file as a whole. */
export const startOf = (file: string): Place => ({ file, line: 1, column: 1 });

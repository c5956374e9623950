import type { Content } from '../content/model.ts';
import { readContent } from '../content/read.ts';
import type { Reading } from '../content/reading.ts';
import type { Problem } from '../markdown/document.ts';
import { RULES } from './rules.ts';

export interface CheckResult {
  /** What stops the build. */
  problems: Problem[];
  /** What is printed and does not. */
  warnings: Problem[];
  /** Articles looked at, drafts included. */
  articles: number;
  /** Null when `site.yml` or `categories.yml` cannot be used. */
  content: Content | null;
}

export interface CheckOptions {
  basePath?: string;
  /** Date of the check, `2026-11-24`; the clock is the caller's. */
  today: string;
}

/** Reads a content folder and runs every rule over it. */
export function runChecks(dir: string, { basePath = '', today }: CheckOptions): CheckResult {
  return checkReading(readContent(dir, { basePath }), today);
}

/** Runs every rule over what was read, also where some of it is broken. */
export function checkReading(reading: Reading, today: string): CheckResult {
  const result: CheckResult = {
    problems: [...reading.problems],
    warnings: [],
    articles: reading.articles.length,
    content: reading.content,
  };
  for (const rule of RULES) {
    const target = rule.warning ? result.warnings : result.problems;
    for (const { place, message, fix } of rule.check(reading, today)) {
      const { file, line, column } = place;
      target.push({ file, line, column, rule: rule.name, message, fix });
    }
  }
  return result;
}

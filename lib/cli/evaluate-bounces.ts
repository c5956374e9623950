/** How often the diagnosis names the right article on a judged set of mails and lines. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnose, diagnoseText } from '../bounce/diagnose.ts';
import type { Diagnosis } from '../bounce/diagnosis.ts';
import type { Rules } from '../bounce/rules.ts';

interface Judged {
  /** Articles that are right; several where the text allows it. */
  topics: string[];
  /** Verdicts that are right, where the set says so. */
  verdicts?: string[];
}

export interface Miss {
  /** File name or the line itself. */
  what: string;
  wanted: string[];
  got: string;
  evidence: string;
}

export interface Score {
  total: number;
  right: number;
  misses: Miss[];
  /** Inputs on which the diagnosis threw: must be empty. */
  exceptions: string[];
}

export interface BounceScores {
  mails: Score;
  lines: Score;
}

/**
 * Measures `DIR/bounce-labels.json` (`[{ file, topics, verdicts? }]`, files relative to DIR; the
 * first recipient counts) and `DIR/error-lines.json` (`[{ text, topics, verdicts? }]`).
 * Called by `npm run evaluate`; a missing file counts as an empty set.
 */
export async function evaluateBounces(dir: string, rules: Rules): Promise<BounceScores> {
  const mails = emptyScore();
  for (const judged of readSet<Judged & { file: string }>(dir, 'bounce-labels.json')) {
    const answer = async () => (await diagnose(readFileSync(join(dir, judged.file)), rules))[0];
    await measure(mails, judged.file, judged, answer);
  }
  const lines = emptyScore();
  for (const judged of readSet<Judged & { text: string }>(dir, 'error-lines.json')) {
    await measure(lines, judged.text, judged, async () => diagnoseText(judged.text, rules)[0]);
  }
  return { mails, lines };
}

const emptyScore = (): Score => ({ total: 0, right: 0, misses: [], exceptions: [] });

function readSet<T>(dir: string, name: string): T[] {
  try {
    return JSON.parse(readFileSync(join(dir, name), 'utf8')) as T[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function measure(
  score: Score,
  what: string,
  { topics, verdicts }: Judged,
  answer: () => Promise<Diagnosis | undefined>,
): Promise<void> {
  score.total++;
  try {
    const got = await answer();
    const right =
      got && topics.includes(got.article) && (!verdicts || verdicts.includes(got.verdict));
    if (right) score.right++;
    else
      score.misses.push({
        what,
        wanted: topics,
        got: got?.article ?? '-',
        evidence: got?.evidence[0]?.text ?? '',
      });
  } catch (error) {
    score.exceptions.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const percent = ({ right, total }: Score): string =>
  total === 0 ? '–' : `${((100 * right) / total).toFixed(1)} %`;

/** The figures as lines to print; `misses` lists what was answered wrongly. */
export function bounceReport({ mails, lines }: BounceScores, misses = false): string[] {
  const out = [
    `mails right (first recipient)  ${percent(mails)}  ${mails.right}/${mails.total}`,
    `lines right                    ${percent(lines)}  ${lines.right}/${lines.total}`,
    `exceptions                     ${mails.exceptions.length + lines.exceptions.length}`,
    ...[...mails.exceptions, ...lines.exceptions].map((text) => `  ! ${text}`),
  ];
  if (!misses) return out;
  const list = (title: string, score: Score): string[] => [
    title,
    ...score.misses.map(
      ({ what, wanted, got, evidence }) =>
        `  ${what}\n    wanted ${wanted.join('|')}, got ${got}: ${evidence.slice(0, 160)}`,
    ),
  ];
  return [...out, ...list('mails', mails), ...list('lines', lines)];
}

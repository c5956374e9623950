/**
 * Time of an input twice as long, against the input. Only the command measures: a busy machine must not
 * fail the gate, where `lib/bounce/hostile.test.ts` counts work instead.
 */

import type { Kind } from './kinds.ts';
import { bytesOf } from './kinds.ts';
import { MAIL_PIECES, QUERY_PIECES } from './pieces.ts';

/** Twice is linear, four times quadratic. */
const MOST = 3;
/** Milliseconds that collecting garbage may add. */
const NOISE = 100;
const RUNS = 3;

export interface Shape {
  kind: Kind['name'];
  /** What is repeated. */
  unit: string;
  /** Length of the shorter input, in characters. */
  length: number;
}
export interface Growth extends Shape {
  /** Milliseconds of processor time (the clock also counts other programs), the best of some runs. */
  once: number;
  twice: number;
  tooSteep: boolean;
}

const HEAD = 'From: MAILER-DAEMON@mx.example.jp\nSubject: Returned mail\n\n';
const ARTICLE = '---\ntitle: 宛先\n---\n';
/** Openings without an end, which parsers of Markdown like least. */
const OPENINGS = ['[', '](', '> ', '**', '`', ':::note\n', '| a ', '<', '![', '_a', '- ', '\\'];

export const SHAPES: Shape[] = [
  ...MAIL_PIECES.map((unit): Shape => ({ kind: 'mail', unit, length: 200_000 })),
  ...QUERY_PIECES.map((unit): Shape => ({ kind: 'query', unit, length: 250_000 })),
  ...OPENINGS.map((unit): Shape => ({ kind: 'content', unit, length: 2_000 })),
];

/** @throws when the input does not hold at all */
export async function growth(shape: Shape, kind: Kind): Promise<Growth> {
  const once = await best(kind, made(shape, 1));
  const twice = await best(kind, made(shape, 2));
  return { ...shape, once, twice, tooSteep: twice > MOST * once + NOISE };
}

function made({ kind, unit, length }: Shape, times: number): Uint8Array {
  const text = unit.repeat(Math.ceil((times * length) / unit.length));
  if (kind === 'query') return bytesOf(text);
  return new TextEncoder().encode((kind === 'mail' ? HEAD : ARTICLE) + text);
}

async function best(kind: Kind, input: Uint8Array): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < RUNS; i++) {
    const started = process.cpuUsage();
    await kind.holds(input);
    const { user, system } = process.cpuUsage(started);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

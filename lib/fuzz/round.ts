/** One round of one kind: a number of inputs from one seed; the first that fails is made small. */
import fc from 'fast-check';
import type { Kind } from './kinds.ts';

export interface Failure {
  kind: Kind['name'];
  ending: string;
  seed: number;
  /** The smallest input found that still fails. */
  input: Uint8Array;
  error: string;
}
export interface Round {
  /** Inputs tried, those of shrinking left out. */
  tried: number;
  failure: Failure | null;
}

/** The same kind, seed and number make the same inputs. */
export async function round(kind: Kind, seed: number, inputs: number): Promise<Round> {
  const property = fc.asyncProperty(kind.inputs, async (input) => kind.holds(input));
  const run = await fc.check(property, { seed, numRuns: inputs });
  if (!run.failed) return { tried: run.numRuns, failure: null };
  const input = run.counterexample?.[0];
  if (!input) throw new Error(`seed ${seed}: ${kind.name} inputs could not be made`);
  const { name, ending } = kind;
  const error = String((run.errorInstance as Error | null)?.stack ?? run.errorInstance);
  return { tried: run.numRuns, failure: { kind: name, ending, seed, input, error } };
}

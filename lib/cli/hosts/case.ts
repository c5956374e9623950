/** One thing asked of every host. */
import type { Answer } from './ask.ts';
import type { Host } from './host.ts';

export interface Case {
  title: string;
  /** What is wrong, in one line; empty when the host does what is asked. */
  faults(host: Host): Promise<string[]>;
}

/** A fault for every header that is not exactly as wanted; null: must not be there. */
export const headerFaults = (
  { headers }: Answer,
  wanted: Readonly<Record<string, string | RegExp | null>>,
): string[] =>
  Object.entries(wanted).flatMap(([name, value]) => {
    const given = headers[name.toLowerCase()] ?? null;
    const good = value instanceof RegExp ? value.test(given ?? '') : given === value;
    return good ? [] : [`${name} is ${JSON.stringify(given)}, not ${value}`];
  });

export const statusFault = ({ status }: Answer, wanted: number): string[] =>
  status === wanted ? [] : [`answers ${status}, not ${wanted}`];

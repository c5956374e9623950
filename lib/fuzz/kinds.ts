/** What is fuzzed: how inputs are made, what holds for them, and how one is kept as a file. */
import type fc from 'fast-check';
import type { Rules } from '../bounce/rules.ts';
import type { Engine } from '../search/open.ts';
import { contents } from './contents.ts';
import { contentHolds, mailHolds, queryHolds } from './holds.ts';
import { mails } from './mails.ts';
import { queries } from './queries.ts';

export interface Kind {
  name: 'mail' | 'query' | 'content';
  /** Ending of a kept input. */
  ending: string;
  inputs: fc.Arbitrary<Uint8Array>;
  /** @throws when something does not hold */
  holds(input: Uint8Array): Promise<void> | void;
}

/**
 * Queries travel as bytes too, so that one is kept like a mail. UTF-16, because UTF-8 has no half of a
 * surrogate pair.
 */
export const queryOf = (bytes: Uint8Array): string =>
  Array.from({ length: bytes.length >> 1 }, (_, i) =>
    String.fromCharCode((bytes[2 * i] ?? 0) | ((bytes[2 * i + 1] ?? 0) << 8)),
  ).join('');

export function bytesOf(query: string): Uint8Array {
  const units = new Uint8Array(2 * query.length);
  for (let i = 0; i < query.length; i++) {
    units[2 * i] = query.charCodeAt(i) & 0xff;
    units[2 * i + 1] = query.charCodeAt(i) >> 8;
  }
  return units;
}

export const kinds = (engine: Engine, rules: Rules): Kind[] => [
  { name: 'mail', ending: 'eml', inputs: mails, holds: (bytes) => mailHolds(bytes, rules) },
  {
    name: 'query',
    ending: 'utf16',
    inputs: queries.map(bytesOf),
    holds: (bytes) => queryHolds(queryOf(bytes), engine, rules),
  },
  { name: 'content', ending: 'md', inputs: contents, holds: contentHolds },
];

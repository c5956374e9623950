/** What the head tells of the whole index, and what the terms read so far tell of its units. */
import type { Engine, FieldStore } from '../engine.ts';
import { unpackIds, unpackNumbers } from '../index-file.ts';
import { informationOfSteps } from '../information.ts';
import { namedThings } from '../names.ts';
import { compileSynonyms } from '../synonyms.ts';
import { byField, FIELDS, type Field, weigher } from '../weights.ts';
import { type HeadFile, SHARDED_VERSION } from './shard-file.ts';
import type { TermEntry } from './terms.ts';

export interface Frame
  extends Pick<Engine, 'sectionsOf' | 'firstSign' | 'codes' | 'synonyms' | 'named'> {
  fields: Record<Field, Omit<FieldStore, 'get'>>;
  weighers: Record<Field, (length: number) => number>;
  articlesOf: ReadonlyMap<number, readonly number[]>;
  reasonless: ReadonlySet<number>;
  hosts: ReadonlySet<string>;
  pages: number;
}

/** @throws when the head was written for another version of this code */
export function frameOf(head: HeadFile): Frame {
  if (head.version !== SHARDED_VERSION) {
    throw new Error(`search index version ${head.version}, this code reads ${SHARDED_VERSION}`);
  }
  const repeat = (counts: string): number[] =>
    unpackNumbers(counts).flatMap((count, page) => Array<number>(count).fill(page));
  const perPage = unpackNumbers(head.counts.sections);
  const errors = repeat(head.counts.phrases);
  const sections = repeat(head.counts.sections);
  const numbers = [...perPage.keys()];
  const pages: Record<Field, number[]> = {
    title: numbers,
    names: repeat(head.counts.names),
    codes: numbers,
    phrases: [...errors, ...repeat(head.counts.signs)],
    questions: repeat(head.counts.questions),
    headings: sections,
    body: sections,
  };
  let section = 0;
  return {
    pages: numbers.length,
    fields: byField((field) => {
      const numbersOf = () => new Float64Array(pages[field].length);
      return {
        pages: pages[field],
        lengths: numbersOf(),
        unitWeights: numbersOf(),
        information: numbersOf(),
      };
    }),
    weighers: byField((field, place) => weigher(field, head.averages[place] ?? 1)),
    sectionsOf: perPage.map((count) => Array.from({ length: count }, () => section++)),
    firstSign: errors.length,
    codes: new Set(head.codes),
    synonyms: compileSynonyms(head.synonyms),
    named: namedThings(head.named),
    articlesOf: new Map(head.codePages),
    reasonless: new Set(unpackIds(head.reasonless)),
    hosts: new Set(head.hosts),
  };
}

/** Notes of the units that hold a term what they weigh. */
export function fill({ fields, weighers }: Frame, { units }: TermEntry): void {
  for (const field of FIELDS) {
    const { lengths, unitWeights, information } = fields[field];
    const found = units[field];
    found?.ids.forEach((unit, i) => {
      const length = found.lengths[i] ?? 0;
      lengths[unit] = length;
      unitWeights[unit] = weighers[field](length);
      information[unit] = informationOfSteps(found.information[i] ?? 0);
    });
  }
}

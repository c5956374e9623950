/** The records of the site as other engines take them: one flat document for each section. */
import type { SearchRecord } from '../../search/record.ts';

export interface FlatDocument {
  id: number;
  /** Article id, or the address of a code page. */
  page: string;
  title: string;
  heading: string;
  names: string;
  phrases: string;
  codes: string;
  questions: string;
  summary: string;
  body: string;
}

/** Fields in which an engine searches, and the weights that our own ranking gives them. */
export const BOOSTS = {
  title: 4,
  names: 4,
  phrases: 3,
  questions: 3,
  codes: 2.5,
  heading: 2,
  summary: 2,
  body: 1,
} as const;

export const FIELDS = Object.keys(BOOSTS) as (keyof typeof BOOSTS)[];

/** @returns documents whose `id` is their place in the list */
export function flatDocuments(records: readonly SearchRecord[]): FlatDocument[] {
  return records.map((record, id) => {
    const { article, url, title, summary, body, phrases, codes, questions } = record;
    // Only the top section stands for the page: its names and summary must not count in each.
    const top = record.section === null;
    return {
      id,
      page: article ?? url,
      title,
      heading: record.heading ?? '',
      names: top ? (record.names ?? []).join('\n') : '',
      phrases: [...phrases, ...(record.signs ?? [])].join('\n'),
      codes: codes.join('\n'),
      questions: questions.join('\n'),
      summary: top ? summary : '',
      body,
    };
  });
}

/** Everything an engine without fields can search in. */
export const textOf = (document: FlatDocument): string =>
  FIELDS.map((field) => document[field])
    .filter((text) => text !== '')
    .join('\n');

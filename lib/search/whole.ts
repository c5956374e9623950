/** Where several terms stand together: in one title, phrase, question, heading or body. */
import { kindOf } from '../text/term-kind.ts';
import type { Engine } from './engine.ts';
import { FIELDS, type Field } from './weights.ts';

/** How a listed term of several words is known to the index. */
export const wholeKey = (terms: readonly string[]): string => terms.join(' ');

/**
 * The units of a field that hold all terms, ascending. Bodies have no kana pairs: there, the other
 * terms stand for the whole.
 */
export function unitsWithAll(
  terms: readonly string[],
  field: Field,
  fields: Engine['fields'],
): number[] {
  const asked = field === 'body' ? terms.filter((term) => kindOf(term) !== 'kana') : terms;
  const lists = asked.map((term) => fields[field].get(term));
  if (lists.some(({ length }) => length === 0)) return [];
  const [first = [], ...rest] = lists;
  const others = rest.map((units) => new Set(units));
  return first.filter((unit) => others.every((list) => list.has(unit)));
}

/** On how many pages all terms stand together somewhere. */
export function pagesWithAll(terms: readonly string[], fields: Engine['fields']): number {
  const pages = new Set<number | undefined>();
  for (const field of FIELDS) {
    for (const unit of unitsWithAll(terms, field, fields)) pages.add(fields[field].pages[unit]);
  }
  return pages.size;
}

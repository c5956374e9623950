/** Where several terms stand together: in one title, phrase, question, heading or body. */
import { kindOf } from '../text/term-kind.ts';
import type { Engine } from './engine.ts';
import { FIELDS } from './weights.ts';

export interface Whole {
  /** Pages with all terms in one title, phrase or question. */
  pages: ReadonlySet<number>;
  /** Sections with all terms in the heading, or in the body. */
  sections: ReadonlySet<number>;
}

const cache = new WeakMap<Engine, Map<string, Whole>>();

export function wholeUnits(terms: readonly string[], engine: Engine): Whole {
  const known = cache.get(engine) ?? new Map<string, Whole>();
  cache.set(engine, known);
  const key = terms.join('\n');
  const before = known.get(key);
  if (before) return before;
  const pages = new Set<number>();
  const sections = new Set<number>();
  for (const name of FIELDS) {
    const field = engine.fields[name];
    // Bodies have no kana pairs: there, the other terms stand for the whole.
    const asked = name === 'body' ? terms.filter((term) => kindOf(term) !== 'kana') : terms;
    const [first = [], ...rest] = asked.map((term) => field.get(term));
    const others = rest.map((units) => new Set(units));
    const units = first.filter((unit) => others.every((list) => list.has(unit)));
    const inSections = name === 'headings' || name === 'body';
    for (const unit of units) {
      if (inSections) sections.add(unit);
      else pages.add(field.pages[unit] ?? 0);
    }
  }
  const whole = { pages, sections };
  known.set(key, whole);
  return whole;
}

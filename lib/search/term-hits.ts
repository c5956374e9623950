/** Where one term stands, and what that is worth for every section. */
import type { Engine } from './engine.ts';
import { type Field, RANKING } from './weights.ts';

/**
 * What is known of a section, side by side in one array, each number at its place. `score`: BM25F.
 * `found`: information of the query found on the page, in this section or in what the page shares;
 * `anchored`: of it, found where the page says what it is about (title, codes, phrases, the heading);
 * `asked`: the same with the page's questions, which are how readers ask and touch many things. `own`:
 * by the section's own text (heading and body) alone, which tells the part of the page.
 */
export const COLUMN = { score: 0, found: 1, anchored: 2, asked: 3, own: 4 } as const;
export type Column = (typeof COLUMN)[keyof typeof COLUMN];
/** How many numbers a section has. */
export const WIDTH = Object.keys(COLUMN).length;
/** Fields whose units are texts that a query can be close to. */
export const TEXT_FIELDS = ['title', 'phrases', 'questions', 'headings'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Units of a field, ascending. */
export type UnitsOf = (field: Field) => readonly number[];

export interface Hits {
  sections: number[];
  /** `WIDTH` numbers for each section, as shares of what was looked for. */
  values: Float64Array;
  /** Units of the text fields, with the share that they hold. */
  texts: Record<TextField, Map<number, number>>;
}

export const textsOf = (make: (field: TextField) => Map<number, number>): Hits['texts'] =>
  Object.fromEntries(TEXT_FIELDS.map((field) => [field, make(field)])) as Hits['texts'];

/** BM25F: the fields of a page are shared by all its sections, heading and body are their own. */
export function termHits(engine: Engine, unitsOf: UnitsOf): Hits {
  const named = weightOnPages(['title', 'names', 'codes', 'phrases'], engine, unitsOf);
  const asked = weightOnPages(['questions'], engine, unitsOf);
  const { inSection, inPage } = weightInSections(engine, unitsOf);
  const headings = new Set(unitsOf('headings'));
  const sections: number[] = [];
  const values: number[] = [];
  for (const page of new Set([...named.keys(), ...asked.keys(), ...inPage.keys()])) {
    const shared = (named.get(page) ?? 0) + (asked.get(page) ?? 0);
    const near = RANKING.elsewhere * (inPage.get(page) ?? 0);
    for (const section of engine.sectionsOf[page] ?? []) {
      const own = inSection.get(section) ?? 0;
      const isAnchored = named.has(page) || headings.has(section);
      sections.push(section);
      values.push(
        saturate(shared + Math.max(own, near)),
        1,
        isAnchored ? 1 : 0,
        isAnchored || asked.has(page) ? 1 : 0,
        saturate(own),
      );
    }
  }
  const texts = textsOf(() => new Map());
  for (const field of TEXT_FIELDS) for (const unit of unitsOf(field)) texts[field].set(unit, 1);
  return { sections, values: new Float64Array(values), texts };
}

const saturate = (weight: number): number => weight / (weight + RANKING.k1);

/** Per page: its best unit of each field, and more for every doubling of the units that say it. */
function weightOnPages(
  fields: readonly Field[],
  engine: Engine,
  unitsOf: UnitsOf,
): Map<number, number> {
  const sums = new Map<number, number>();
  for (const name of fields) {
    const units = unitsOf(name);
    if (units.length === 0) continue;
    const field = engine.fields[name];
    const best = new Map<number, { weight: number; units: number }>();
    for (const unit of units) {
      const page = field.pages[unit] ?? 0;
      const weight = field.unitWeights[unit] ?? 0;
      const before = best.get(page);
      if (before) {
        before.weight = Math.max(before.weight, weight);
        before.units++;
      } else best.set(page, { weight, units: 1 });
    }
    for (const [page, { weight, units }] of best) {
      const again = 1 + RANKING.again * Math.log2(units);
      sums.set(page, (sums.get(page) ?? 0) + weight * again);
    }
  }
  return sums;
}

function weightInSections({ fields }: Engine, unitsOf: UnitsOf) {
  const inSection = new Map<number, number>();
  const inPage = new Map<number, number>();
  for (const name of ['headings', 'body'] as const) {
    const field = fields[name];
    for (const section of unitsOf(name)) {
      const weight = (inSection.get(section) ?? 0) + (field.unitWeights[section] ?? 0);
      const page = field.pages[section] ?? 0;
      inSection.set(section, weight);
      inPage.set(page, Math.max(inPage.get(page) ?? 0, weight));
    }
  }
  return { inSection, inPage };
}

/** Where one term stands, and what that is worth for every section. */
import type { Engine, FieldStore } from './engine.ts';
import { RANKING } from './weights.ts';

/** What is known of a section, side by side in one array. */
export const COLUMNS = ['score', 'found', 'anchored', 'asked', 'own'] as const;
/** Fields whose units are texts that a query can be close to. */
export const TEXT_FIELDS = ['title', 'phrases', 'questions', 'headings'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export interface Hits {
  sections: number[];
  /** `COLUMNS.length` numbers for each section, as shares of what was looked for. */
  values: Float64Array;
  /** Units of the text fields, with the share that they hold. */
  texts: Record<TextField, Map<number, number>>;
}

export const textsOf = (make: (field: TextField) => Map<number, number>): Hits['texts'] =>
  Object.fromEntries(TEXT_FIELDS.map((field) => [field, make(field)])) as Hits['texts'];

/** BM25F: the fields of a page are shared by all its sections, heading and body are their own. */
export function termHits(term: string, engine: Engine): Hits {
  const { title, names, codes, phrases, questions } = engine.fields;
  const named = weightOnPages(term, [title, names, codes, phrases]);
  const asked = weightOnPages(term, [questions]);
  const { inSection, inPage, headings } = weightInSections(term, engine);
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
  return {
    sections,
    values: Float64Array.from(values),
    texts: textsOf((field) => new Map(engine.fields[field].get(term).map((unit) => [unit, 1]))),
  };
}

const saturate = (weight: number): number => weight / (weight + RANKING.k1);

/** Per page: its best unit of each field, and more for every doubling of the units that say it. */
function weightOnPages(term: string, fields: readonly FieldStore[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const field of fields) {
    const best = new Map<number, { weight: number; units: number }>();
    for (const unit of field.get(term)) {
      const page = field.pages[unit] ?? 0;
      const before = best.get(page) ?? { weight: 0, units: 0 };
      const weight = Math.max(before.weight, field.unitWeights[unit] ?? 0);
      best.set(page, { weight, units: before.units + 1 });
    }
    for (const [page, { weight, units }] of best) {
      const again = 1 + RANKING.again * Math.log2(units);
      sums.set(page, (sums.get(page) ?? 0) + weight * again);
    }
  }
  return sums;
}

function weightInSections(term: string, { fields: { headings, body } }: Engine) {
  const inSection = new Map<number, number>();
  const inPage = new Map<number, number>();
  for (const field of [headings, body]) {
    for (const section of field.get(term)) {
      const weight = (inSection.get(section) ?? 0) + (field.unitWeights[section] ?? 0);
      const page = field.pages[section] ?? 0;
      inSection.set(section, weight);
      inPage.set(page, Math.max(inPage.get(page) ?? 0, weight));
    }
  }
  return { inSection, inPage, headings: new Set(headings.get(term)) };
}

/** Concepts → a score for every section, and how much of the query each text holds. */

import type { Concept } from './concepts.ts';
import type { Engine } from './engine.ts';
import { hitsOf } from './hits.ts';
import { worthOf } from './information.ts';
import { COLUMNS, TEXT_FIELDS, type TextField } from './term-hits.ts';

/** What a query found; every list is by section number. */
export interface Scores extends Record<(typeof COLUMNS)[number], Float64Array> {
  /** BM25F over all concepts. */
  score: Float64Array;
  /** Information of the query found on the page, in this section or in what the page shares. */
  found: Float64Array;
  /** Of it, found where the page says what it is about: title, codes, phrases, the heading. */
  anchored: Float64Array;
  /** The same with the page's questions, which are how readers ask and touch many things. */
  asked: Float64Array;
  /** By the section's own text (heading and body) alone: which part of the page it is. */
  own: Float64Array;
  /** Sections with any of it. */
  touched: Set<number>;
  /** For each unit of the text fields: what of the query, and what of the text, is in both. */
  texts: Record<TextField, Shared>;
}

/** Information that query and text share: the same words weigh differently in each. */
export interface Shared {
  ofQuery: Float64Array;
  ofText: Float64Array;
}

export function scoreConcepts(concepts: readonly Concept[], engine: Engine): Scores {
  const bySection = () => new Float64Array(engine.fields.body.pages.length);
  const scores: Scores = {
    score: bySection(),
    found: bySection(),
    anchored: bySection(),
    asked: bySection(),
    own: bySection(),
    touched: new Set(),
    texts: Object.fromEntries(
      TEXT_FIELDS.map((field) => {
        const units = engine.fields[field].pages.length;
        return [field, { ofQuery: new Float64Array(units), ofText: new Float64Array(units) }];
      }),
    ) as Scores['texts'],
  };
  const best = new Float64Array(engine.fields.body.pages.length * COLUMNS.length);
  for (const concept of concepts) {
    addSections(concept, best, scores, engine);
    for (const field of TEXT_FIELDS) addTexts(concept, field, scores.texts[field], engine);
  }
  return scores;
}

/** What a way counts: its words typed say all of the concept, others a part. */
const scaleOf = ({ factor, information }: Concept['ways'][number], concept: Concept): number =>
  factor * Math.min(concept.information, information);

/** Adds, for each section, the best of all ways to say the concept. @param best scratch, all zero */
function addSections(concept: Concept, best: Float64Array, scores: Scores, engine: Engine): void {
  const width = COLUMNS.length;
  const touched = new Set<number>();
  for (const way of concept.ways) {
    const scale = scaleOf(way, concept);
    const { sections, values } = hitsOf(way, engine);
    for (let i = 0; i < sections.length; i++) {
      const section = sections[i] ?? 0;
      touched.add(section);
      for (let c = 0; c < width; c++) {
        const value = scale * (values[i * width + c] ?? 0);
        if (value > (best[section * width + c] ?? 0)) best[section * width + c] = value;
      }
    }
  }
  for (let c = 0; c < width; c++) {
    const sums = scores[COLUMNS[c] ?? 'score'];
    for (const section of touched) {
      sums[section] = (sums[section] ?? 0) + (best[section * width + c] ?? 0);
      best[section * width + c] = 0;
    }
  }
  for (const section of touched) scores.touched.add(section);
}

/** Adds, for each unit of a field, what the best way to say the concept shares with it. */
function addTexts(concept: Concept, field: TextField, sums: Shared, engine: Engine): void {
  const best = new Map<number, { asked: number; said: number }>();
  for (const way of concept.ways) {
    const scale = scaleOf(way, concept);
    const said = way.atoms.reduce((sum, { term }) => sum + worthOf(term, engine.rarity(term)), 0);
    for (const [unit, share] of hitsOf(way, engine).texts[field]) {
      const asked = share * scale;
      if (asked > (best.get(unit)?.asked ?? 0)) best.set(unit, { asked, said: share * said });
    }
  }
  for (const [unit, { asked, said }] of best) {
    sums.ofQuery[unit] = (sums.ofQuery[unit] ?? 0) + asked;
    sums.ofText[unit] = (sums.ofText[unit] ?? 0) + said;
  }
}

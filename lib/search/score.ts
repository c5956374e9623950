/** Concepts → a score for every section, and how much of the query each text holds. */

import type { Concept } from './concepts.ts';
import type { Engine } from './engine.ts';
import { hitsOf } from './hits.ts';
import { worthOf } from './information.ts';
import { COLUMNS, TEXT_FIELDS, type TextField } from './term-hits.ts';

const WIDTH = COLUMNS.length;
const FOUND = COLUMNS.indexOf('found');

/** What a query found. */
export interface Scores {
  /** Sums over all concepts, `COLUMNS.length` numbers for each section; read with `scoreOf`. */
  values: Float64Array;
  /** Sections with any of the query, each once. */
  touched: number[];
  /** Units of the text fields with any of it, by number. */
  texts: Record<TextField, Map<number, Shared>>;
}

/** Information that query and text share: the same words weigh differently in each. */
export interface Shared {
  ofQuery: number;
  ofText: number;
}

/** @param column `score`: BM25F; the others: see `COLUMNS` */
export const scoreOf = (
  { values }: Scores,
  section: number,
  column: (typeof COLUMNS)[number],
): number => values[section * WIDTH + COLUMNS.indexOf(column)] ?? 0;

export function scoreConcepts(concepts: readonly Concept[], engine: Engine): Scores {
  const size = engine.fields.body.pages.length * WIDTH;
  const scores: Scores = {
    values: new Float64Array(size),
    touched: [],
    texts: { title: new Map(), phrases: new Map(), questions: new Map(), headings: new Map() },
  };
  const best = new Float64Array(size);
  for (const concept of concepts) {
    addSections(concept, best, scores, engine);
    addTexts(concept, scores, engine);
  }
  return scores;
}

/** What a way counts: its words typed say all of the concept, others a part. */
const scaleOf = ({ factor, information }: Concept['ways'][number], concept: Concept): number =>
  factor * Math.min(concept.information, information);

/** Adds, for each section, the best of all ways to say the concept. @param best scratch, all zero */
function addSections(concept: Concept, best: Float64Array, scores: Scores, engine: Engine): void {
  const touched: number[] = [];
  for (const way of concept.ways) {
    const scale = scaleOf(way, concept);
    if (scale === 0) continue;
    const { sections, values } = hitsOf(way, engine);
    for (let i = 0; i < sections.length; i++) {
      const at = (sections[i] ?? 0) * WIDTH;
      if (best[at + FOUND] === 0) touched.push(sections[i] ?? 0);
      for (let c = 0; c < WIDTH; c++) {
        const value = scale * (values[i * WIDTH + c] ?? 0);
        if (value > (best[at + c] ?? 0)) best[at + c] = value;
      }
    }
  }
  for (const section of touched) {
    const at = section * WIDTH;
    if (scores.values[at + FOUND] === 0) scores.touched.push(section);
    for (let c = at; c < at + WIDTH; c++) {
      scores.values[c] = (scores.values[c] ?? 0) + (best[c] ?? 0);
      best[c] = 0;
    }
  }
}

/** Adds, for each unit of the text fields, what the best way to say the concept shares with it. */
function addTexts(concept: Concept, { texts }: Scores, engine: Engine): void {
  const ways = concept.ways.map((way) => ({
    scale: scaleOf(way, concept),
    said: way.atoms.reduce((sum, { term }) => sum + worthOf(term, engine.rarity(term)), 0),
    shares: hitsOf(way, engine).texts,
  }));
  for (const field of TEXT_FIELDS) {
    const best = new Map<number, Shared>();
    for (const { scale, said, shares } of ways) {
      for (const [unit, share] of shares[field]) {
        const ofQuery = share * scale;
        if (ofQuery > (best.get(unit)?.ofQuery ?? 0))
          best.set(unit, { ofQuery, ofText: share * said });
      }
    }
    for (const [unit, { ofQuery, ofText }] of best) {
      const sum = texts[field].get(unit) ?? { ofQuery: 0, ofText: 0 };
      sum.ofQuery += ofQuery;
      sum.ofText += ofText;
      texts[field].set(unit, sum);
    }
  }
}

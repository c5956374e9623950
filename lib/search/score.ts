/** Concepts → a score for every section, and how much of the query each text holds. */

import type { Concept, Way } from './concepts.ts';
import type { Engine } from './engine.ts';
import { hitsOf } from './hits.ts';
import { worthOf } from './information.ts';
import { COLUMN, type Column, type Hits, TEXT_FIELDS, type TextField, WIDTH } from './term-hits.ts';

/** What a query found. */
export interface Scores {
  /** Sums over all concepts, `WIDTH` numbers for each section; read with `scoreOf`. */
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

/** @param column of `COLUMN` */
export const scoreOf = ({ values }: Scores, section: number, column: Column): number =>
  values[section * WIDTH + column] ?? 0;

export function scoreConcepts(concepts: readonly Concept[], engine: Engine): Scores {
  const size = engine.fields.body.pages.length * WIDTH;
  const scores: Scores = {
    values: new Float64Array(size),
    touched: [],
    texts: { title: new Map(), phrases: new Map(), questions: new Map(), headings: new Map() },
  };
  const best = new Float64Array(size);
  for (const concept of concepts) {
    const said = saidIn(concept, engine);
    addSections(said, best, scores);
    addTexts(said, scores);
  }
  return scores;
}

/** A way to say a concept that stands somewhere. */
interface Said {
  /** What it counts: words typed say all of the concept, others a part. */
  scale: number;
  /** What its words add to the information of a text. */
  worth: number;
  hits: Hits;
}

function saidIn({ ways, information }: Concept, engine: Engine): Said[] {
  const said: Said[] = [];
  for (const way of ways) {
    const scale = way.factor * Math.min(information, way.information);
    if (scale === 0) continue;
    // Of an index in pieces all that is missing is asked for at once: also of ways without a hit so far.
    const worth = worthOfAll(way, engine);
    const hits = hitsOf(way, engine);
    if (hits.sections.length > 0) said.push({ scale, worth, hits });
  }
  return said;
}

const worthOfAll = ({ atoms }: Way, engine: Engine): number =>
  atoms.reduce((sum, { term }) => sum + worthOf(term, engine.rarity(term)), 0);

/** Adds, for each section, the best of all ways to say the concept. @param best scratch, all zero */
function addSections(said: readonly Said[], best: Float64Array, scores: Scores): void {
  const touched: number[] = [];
  for (const { scale, hits } of said) {
    const { sections, values } = hits;
    for (let i = 0; i < sections.length; i++) {
      const at = (sections[i] ?? 0) * WIDTH;
      if (best[at + COLUMN.found] === 0) touched.push(sections[i] ?? 0);
      for (let c = 0; c < WIDTH; c++) {
        const value = scale * (values[i * WIDTH + c] ?? 0);
        if (value > (best[at + c] ?? 0)) best[at + c] = value;
      }
    }
  }
  for (const section of touched) {
    const at = section * WIDTH;
    if (scores.values[at + COLUMN.found] === 0) scores.touched.push(section);
    for (let c = at; c < at + WIDTH; c++) {
      scores.values[c] = (scores.values[c] ?? 0) + (best[c] ?? 0);
      best[c] = 0;
    }
  }
}

/** Adds, for each unit of the text fields, what the best way to say the concept shares with it. */
function addTexts(said: readonly Said[], { texts }: Scores): void {
  for (const field of TEXT_FIELDS) {
    const best = new Map<number, Shared>();
    for (const { scale, worth, hits } of said) {
      for (const [unit, share] of hits.texts[field]) {
        const ofQuery = share * scale;
        if (ofQuery > (best.get(unit)?.ofQuery ?? 0))
          best.set(unit, { ofQuery, ofText: share * worth });
      }
    }
    for (const [unit, both] of best) {
      const sum = texts[field].get(unit);
      if (sum) {
        sum.ofQuery += both.ofQuery;
        sum.ofText += both.ofText;
      } else texts[field].set(unit, both);
    }
  }
}

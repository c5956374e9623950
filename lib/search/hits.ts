/** Where one way of saying something stands. */
import type { Way } from './concepts.ts';
import type { Engine } from './engine.ts';
import { informationOf } from './information.ts';
import { perEngine } from './remember.ts';
import { type Hits, TEXT_FIELDS, termHits, textsOf, WIDTH } from './term-hits.ts';
import { byField } from './weights.ts';
import { wholeKey } from './whole.ts';

const remember = perEngine<Hits>();

/** The hits of a way; of several words each counts by its share of the way's information. */
export function hitsOf(way: Way, engine: Engine): Hits {
  const [atom] = way.atoms;
  if (way.atoms.length === 1 && atom) return hitsOfTerm(atom.term, engine);
  if (way.kind === 'typed') return joinHits(way, engine);
  const key = wholeKey(way.atoms.map(({ term }) => term));
  return remember(engine, key, () => wholeHits(way, engine));
}

const hitsOfTerm = (term: string, engine: Engine): Hits =>
  remember(engine, term, () => termHits(engine, (field) => engine.fields[field].get(term)));

function joinHits(way: Way, engine: Engine): Hits {
  const total = informationOf(way.atoms, engine) || 1;
  const rows = new Map<number, number>();
  const values: number[] = [];
  const texts = textsOf(() => new Map());
  for (const { term, weight } of way.atoms) {
    const share = (weight * engine.rarity(term)) / total;
    const hits = hitsOfTerm(term, engine);
    hits.sections.forEach((section, i) => {
      const row = rows.get(section) ?? rows.size;
      rows.set(section, row);
      for (let c = 0; c < WIDTH; c++) {
        const before = values[row * WIDTH + c] ?? 0;
        values[row * WIDTH + c] = before + share * (hits.values[i * WIDTH + c] ?? 0);
      }
    });
    for (const field of TEXT_FIELDS) {
      for (const unit of hits.texts[field].keys()) {
        texts[field].set(unit, (texts[field].get(unit) ?? 0) + share);
      }
    }
  }
  return { sections: [...rows.keys()], values: Float64Array.from(values), texts };
}

/**
 * A synonym of several words stands where all of them stand in one title, phrase, question, heading
 * or body: half of 容量オーバー is another thing, and so are its words when they stand apart.
 */
function wholeHits(way: Way, engine: Engine): Hits {
  const terms = way.atoms.map(({ term }) => term);
  const units = byField((field) => engine.unitsOfListed(terms, field));
  return termHits(engine, (field) => units[field]);
}

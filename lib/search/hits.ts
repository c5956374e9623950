/** Where one way of saying something stands. */
import type { Way } from './concepts.ts';
import type { Engine } from './engine.ts';
import { informationOf } from './information.ts';
import { COLUMNS, type Hits, TEXT_FIELDS, termHits, textsOf } from './term-hits.ts';
import { RANKING } from './weights.ts';
import { wholeUnits } from './whole.ts';

/** Hits depend on the index alone, and every keystroke asks for nearly the same again. */
const known = new WeakMap<Engine, Map<string, Hits>>();

/** The hits of a way; of several words each counts by its share of the way's information. */
export function hitsOf(way: Way, engine: Engine): Hits {
  const [atom] = way.atoms;
  if (way.atoms.length === 1 && atom) return hitsOfTerm(atom.term, engine);
  if (way.kind === 'typed') return joinHits(way, engine);
  const key = way.atoms.map(({ term }) => term).join('\n');
  return remember(key, engine, () => wholeHits(joinHits(way, engine), way, engine));
}

const hitsOfTerm = (term: string, engine: Engine): Hits =>
  remember(term, engine, () => termHits(term, engine));

function remember(key: string, engine: Engine, make: () => Hits): Hits {
  const cache = known.get(engine) ?? new Map<string, Hits>();
  known.set(engine, cache);
  const hits = cache.get(key) ?? make();
  cache.set(key, hits);
  return hits;
}

function joinHits(way: Way, engine: Engine): Hits {
  const total = informationOf(way.atoms, engine) || 1;
  const width = COLUMNS.length;
  const rows = new Map<number, number>();
  const values: number[] = [];
  const texts = textsOf(() => new Map());
  for (const { term, weight } of way.atoms) {
    const share = (weight * engine.rarity(term)) / total;
    const hits = hitsOfTerm(term, engine);
    hits.sections.forEach((section, i) => {
      const row = rows.get(section) ?? rows.size;
      rows.set(section, row);
      for (let c = 0; c < width; c++) {
        const before = values[row * width + c] ?? 0;
        values[row * width + c] = before + share * (hits.values[i * width + c] ?? 0);
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
 * A synonym of several words: half of 容量オーバー is another thing, and so are its words when they
 * stand apart on the page.
 */
function wholeHits({ sections, values, texts }: Hits, way: Way, engine: Engine): Hits {
  const terms = way.atoms.map(({ term }) => term);
  const whole = wholeUnits(terms, engine);
  const width = COLUMNS.length;
  const found = COLUMNS.indexOf('found');
  const scaled = values.map((value, i) => {
    const row = Math.floor(i / width);
    const section = sections[row] ?? 0;
    const page = engine.sections[section]?.page ?? 0;
    const together = whole.sections.has(section) || whole.pages.has(page);
    return value * (values[row * width + found] ?? 0) ** 2 * (together ? 1 : RANKING.loose);
  });
  const partly = textsOf(
    (field) => new Map([...texts[field]].map(([unit, share]) => [unit, share ** 3])),
  );
  return { sections, values: scaled, texts: partly };
}

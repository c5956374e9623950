import Fuse from 'fuse.js';
import { type Contestant, inProcess } from './contestant.ts';
import { BOOSTS, FIELDS, type FlatDocument } from './documents.ts';

/** Fuse: approximate matching of the whole query, anywhere in the text (the default looks at its start). */
export function fuse(documents: readonly FlatDocument[]): Contestant {
  const keys = FIELDS.map((name) => ({ name, weight: BOOSTS[name] }));
  const index = Fuse.createIndex(keys, documents);
  const engine = new Fuse(documents, { keys, ignoreLocation: true, threshold: 0.4 }, index);
  return inProcess('Fuse, ignoreLocation', JSON.stringify(index.toJSON()), (query) => ({
    pages: engine.search(query).map(({ item }) => item.page),
  }));
}

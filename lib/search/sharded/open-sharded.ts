/**
 * Searching an index of which only some pieces are there. The search is the one of the single file;
 * what it asks for and does not find is noted, fetched, and asked for again, until nothing is missing.
 * So the results are those of the single file, or there are none.
 */
import type { Engine } from '../engine.ts';
import { byField, FIELDS } from '../weights.ts';
import { fill, frameOf } from './frame.ts';
import {
  engineOver,
  type Loaded,
  type Missing,
  type PartialEngine,
  type Words,
} from './partial-engine.ts';
import {
  type HeadFile,
  type PageFile,
  type PieceName,
  pieceFinder,
  type WordsFile,
} from './shard-file.ts';
import { StaticStorage } from './storage.ts';
import { staticTerms } from './terms.ts';

/** Reads one file of the index. @throws when it cannot be had */
export type ReadPiece = (piece: PieceName) => Promise<unknown>;

export interface ShardedIndex {
  /**
   * Runs a search as often as pieces are missing, and gives its last result.
   * @throws when a piece cannot be had; asked again, it is read again
   */
  ask<T>(run: (engine: Engine) => T): Promise<T>;
}

/** @throws when the head was written for another version of this code */
export function openSharded(head: HeadFile, readAnew: ReadPiece): ShardedIndex {
  const read = once(readAnew);
  const frame = frameOf(head);
  const loaded: Loaded = { terms: new Map(), pages: new Map(), words: null };
  const terms = staticTerms(pieceFinder(frame.synonyms.terms, head.termFiles), read);
  const storages = byField((field) => new StaticStorage(field, terms));
  let current: PartialEngine | null = null;

  async function loadTerm(term: string): Promise<void> {
    if (loaded.terms.has(term)) return;
    const entry = await terms.get(term);
    if (entry) fill(frame, entry);
    const ids = await Promise.all(FIELDS.map((field) => storages[field].get(term)));
    await Promise.all((entry?.compounds ?? []).map(({ word }) => loadTerm(word)));
    const units = byField((_, place) => ids[place] ?? []);
    const { pages = 0, compounds = [] } = entry ?? {};
    loaded.terms.set(term, entry && { pages, compounds, ids: units });
  }

  async function load({ terms: keys, pages, words }: Missing): Promise<void> {
    // What was asked for while terms were missing may not be needed once they are there.
    if (keys.size > 0) await Promise.all([...keys].map(loadTerm));
    else if (words) loaded.words = openWords((await read('words')) as WordsFile);
    else {
      const files = [...pages].map(
        async (piece) => [piece, (await read(piece)) as PageFile] as const,
      );
      for (const [piece, file] of await Promise.all(files)) loaded.pages.set(piece, file);
    }
  }

  return {
    async ask(run) {
      for (;;) {
        const tried = current ?? engineOver(frame, loaded);
        current = tried;
        const found = run(tried.engine);
        const { missing } = tried;
        if (missing.terms.size === 0 && missing.pages.size === 0 && !missing.words) return found;
        current = null; // what it remembers was made of what was not there
        await load(missing);
      }
    },
  };
}

/** Reads each piece once; one that could not be had is read again. */
function once(read: ReadPiece): ReadPiece {
  const reading = new Map<PieceName, Promise<unknown>>();
  return (piece) => {
    const known = reading.get(piece);
    if (known) return known;
    const started = read(piece).catch((error) => {
      reading.delete(piece);
      throw error;
    });
    reading.set(piece, started);
    return started;
  };
}

function openWords({ words, katakana }: WordsFile): Words {
  const lists = { words: words.split('\n'), katakana: katakana.split('\n') };
  return { ...lists, all: new Set([...lists.words, ...lists.katakana]) };
}

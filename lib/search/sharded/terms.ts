/** The files of terms, read as they are asked for. */
import type { Compound } from '../compounds.ts';
import { FIELDS, type Field } from '../weights.ts';
import {
  type PackedEntry,
  type PieceName,
  type TermFile,
  type Units,
  unpackUnits,
} from './shard-file.ts';

export interface TermEntry {
  /** Pages it stands on. */
  pages: number;
  units: Partial<Record<Field, Units>>;
  /** Known katakana words that hold it. */
  compounds: Compound[];
}

export interface Terms {
  /** What is known of a term; null when no page has it. @throws when its file cannot be had */
  get(key: string): Promise<TermEntry | null>;
}

/** @param pieceOf the file of a term; @param read gives a file again without cost */
export function staticTerms(
  pieceOf: (key: string) => PieceName,
  read: (piece: PieceName) => Promise<unknown>,
): Terms {
  const packed = new Map<string, PackedEntry>();
  const unpacked = new Map<string, TermEntry | null>();
  return {
    async get(key) {
      const known = unpacked.get(key);
      if (known !== undefined) return known;
      if (!packed.has(key)) {
        const file = (await read(pieceOf(key))) as TermFile;
        for (const [term, entry] of Object.entries(file)) packed.set(term, entry);
      }
      const entry = packed.get(key);
      const found = entry ? unpackEntry(entry) : null;
      unpacked.set(key, found);
      return found;
    },
  };
}

function unpackEntry([pages, packed, compounds = []]: PackedEntry): TermEntry {
  const units: TermEntry['units'] = {};
  for (const [place, field] of FIELDS.entries()) {
    const text = packed[place];
    if (text !== undefined) units[field] = unpackUnits(text);
  }
  return {
    pages,
    units,
    compounds: compounds.map(([word, ofWords]) => ({ word, ofWords: ofWords === 1 })),
  };
}

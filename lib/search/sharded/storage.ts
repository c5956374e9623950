/** Files of terms behind FlexSearch's `StorageInterface`: read-only, and a term at a time. */
import type { Field } from '../weights.ts';
import type { Terms } from './terms.ts';

/**
 * What searching asks of a storage. FlexSearch's own database stores (IndexedDB, Redis, SQLite …)
 * have this method too, as every implementation of its `StorageInterface`.
 */
export interface Storage {
  /** Unit ids of a term; empty when the field lacks it. */
  get(key: string, context?: string, limit?: number, offset?: number): Promise<number[]>;
}

/** The static files as the storage of one field. `new Index({ db })` takes it as well. */
export class StaticStorage implements Storage {
  /** FlexSearch asks for this: without it, it cuts the query and asks for each term. */
  readonly search = null;

  constructor(
    private readonly field: Field,
    private readonly terms: Terms,
  ) {}

  /** Called by `index.mount(storage)`, which leaves the mounting to the storage. */
  async mount(index: { db: unknown }): Promise<void> {
    index.db = this;
  }

  async get(key: string, _context = '', limit = 0, offset = 0): Promise<number[]> {
    const ids = (await this.terms.get(key))?.units[this.field]?.ids ?? [];
    return limit || offset ? ids.slice(offset, limit ? offset + limit : undefined) : ids;
  }
}

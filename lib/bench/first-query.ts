/** Bytes of a first query on an index in pieces: read from an export as a browser would get them. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { search } from '../search/search.ts';
import { openSharded } from '../search/sharded/open-sharded.ts';
import { type HeadFile, pieceAddress } from '../search/sharded/shard-file.ts';
import { quantile, type Row } from './row.ts';

/** Bytes of one first query at 10,000 sections, in KB (issue: search at scale). */
const BUDGETS = { p50: 60, p95: 180 };
/** As many results as the search page shows. */
const LIMIT = 30;

/**
 * @param exportDir of a build with brotli copies; @param queries asked each with an empty cache
 * @returns no row when the index of the export is one file
 */
export async function firstQueryRows(
  exportDir: string,
  scale: string,
  queries: readonly string[],
): Promise<Row[]> {
  const folder = join(exportDir, 'search-index');
  const name = (await readdir(folder)).find((file) => /^[0-9a-f]+\.json$/.test(file));
  if (!name) throw new Error(`No search index in ${folder}`);
  const { index } = JSON.parse(await readFile(join(folder, name), 'utf8')) as { index: HeadFile };
  if (!('termFiles' in index)) return [];
  const headBytes = await wireBytes(join(folder, name));
  const kilobytes: number[] = [];
  for (const query of queries) {
    let bytes = headBytes;
    const pieces = openSharded(index, async (piece) => {
      const path = join(folder, pieceAddress(name, piece));
      const size = await wireBytes(path); // others are read meanwhile
      bytes += size;
      return JSON.parse(await readFile(path, 'utf8'));
    });
    await pieces.ask((engine) => search(engine, query, { limit: LIMIT, mode: 'full' }));
    kilobytes.push(bytes / 1024);
  }
  return Object.entries(BUDGETS).map(([share, budget]) => ({
    part: 'sections',
    what: `index bytes of a first query at ${scale}, ${share}`,
    value: quantile(kilobytes, share === 'p50' ? 0.5 : 0.95),
    unit: 'KB',
    budget,
  }));
}

/** A file too small to shrink has no copy. */
const wireBytes = async (path: string): Promise<number> =>
  (await stat(`${path}.br`).catch(() => stat(path))).size;

/** Two clean builds of the same sources are the same bytes. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files that only one of two folders holds, or whose bytes differ; sorted. */
export async function differences(one: string, other: string): Promise<string[]> {
  const [left, right] = await Promise.all([hashes(one), hashes(other)]);
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((file) => left.get(file) !== right.get(file))
    .sort();
}

async function hashes(dir: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const hash = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    found.set(path.slice(dir.length + 1), hash);
  }
  return found;
}

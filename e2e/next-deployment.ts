/** A copy of an export in which every script, style and index has another name, as after a change of each. */
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const HASHED = ['assets', 'search-index'];

/** Every page of the copy says so in its heading. */
export const MARK = '(改)';

/** Copies an export to be edited: without the compressed copies, which would still say what it said. */
export const copyExport = (from: string, to: string): Promise<void> =>
  cp(from, to, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });

/** @param pages those of the copy that are written anew; the others would name files that are gone */
export async function nextDeployment(from: string, to: string, pages: string[]): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await copyExport(from, to);
  const names = new Map<string, string>();
  for (const folder of HASHED) {
    for (const name of await readdir(join(to, folder))) {
      const other = name.replace(/[0-9a-f]{8,12}(?=(?:-\w+)?\.\w+$)/, (hash) => reversed(hash));
      names.set(name, other);
      await rename(join(to, folder, name), join(to, folder, other));
    }
  }
  for (const file of [...pages.map((page) => join(page, 'index.html')), 'sw.js']) {
    let text = await readFile(join(to, file), 'utf8');
    for (const [name, other] of names) text = text.replaceAll(name, other);
    text = text.replace('</h1>', `${MARK}</h1>`);
    text = text.replace(/(deployment:")(\w+)/, (_, key, id) => key + reversed(id));
    await writeFile(join(to, file), text);
  }
}

const reversed = (hash: string): string => [...hash].reverse().join('');

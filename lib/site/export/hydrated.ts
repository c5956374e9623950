/**
 * Which pages keep React. Next writes, per page, the client modules it may load
 * (`*_client-reference-manifest.js`) and, into the page, a row `<n>:I["<module id>",…]` for each one
 * that the page does load. A page with a row for a module of ours is a tool; the others are documents.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { elements, type Node, ownText } from './dom.ts';
import { isScript } from './scripts.ts';

interface Manifest {
  clientModules: Record<string, { id: string | number }>;
}

/** Ids of the client modules that are not Next's own. @param distDir Next's `.next` */
export async function ownClientModules(distDir: string): Promise<Set<string>> {
  const app = join(distDir, 'server', 'app');
  const files = (await readdir(app, { recursive: true })).filter((file) =>
    file.endsWith('_client-reference-manifest.js'),
  );
  if (files.length === 0) throw new Error(`No client reference manifest below ${app}`);
  const ids = new Set<string>();
  for (const file of files) {
    const sandbox: { globalThis?: unknown; __RSC_MANIFEST?: Record<string, Manifest> } = {};
    sandbox.globalThis = sandbox;
    runInNewContext(await readFile(join(app, file), 'utf8'), sandbox);
    for (const manifest of Object.values(sandbox.__RSC_MANIFEST ?? {})) {
      for (const [path, { id }] of Object.entries(manifest.clientModules)) {
        if (!path.includes('/next/dist/')) ids.add(String(id));
      }
    }
  }
  return ids;
}

/** True when the page's payload loads one of the given client modules. */
export function loadsModule(page: Node, ids: ReadonlySet<string>): boolean {
  for (const row of flight(page).split('\n')) {
    const at = row.indexOf(':I[');
    if (at < 0) continue;
    const [id] = JSON.parse(row.slice(at + 2)) as unknown[];
    if (ids.has(String(id))) return true;
  }
  return false;
}

/** The page's inline payload: the strings pushed into `self.__next_f`, joined. */
function flight(page: Node): string {
  let text = '';
  const self = {
    __next_f: { push: ([, chunk]: [number, unknown]) => (text += String(chunk ?? '')) },
  };
  for (const element of elements(page)) {
    const code = isScript(element) ? ownText(element) : '';
    if (code.includes('self.__next_f.push')) runInNewContext(code, { self });
  }
  return text;
}

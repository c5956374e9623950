/** esbuild as every file of ours that browsers run is made with it. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { BROWSER_FLEXSEARCH } from '../search/store.ts';

/** Browsers that the scripts are written for; older ones get the documents without them. */
const TARGET = ['es2022', 'chrome110', 'firefox115', 'safari16.4'];

export interface BundleOptions {
  /** `esm` for modules, `iife` for a script that stands alone; a stylesheet has none. */
  format?: 'esm' | 'iife';
  /** Names that the source uses, with the JSON they stand for. */
  define?: Record<string, string>;
}

/** @param root the project's root; @param path of the entry, from there */
export async function bundleFile(
  root: string,
  path: string,
  { format, define = {} }: BundleOptions = {},
): Promise<string> {
  const result = await build({
    entryPoints: [join(root, path)],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    format,
    target: TARGET,
    alias: { flexsearch: join(root, BROWSER_FLEXSEARCH) },
    define,
    legalComments: 'none',
    charset: 'utf8',
  });
  return result.outputFiles[0]?.text ?? '';
}

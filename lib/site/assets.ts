/** What browsers load: the stylesheet and the enhancement file; search and diagnosis on first use. */
import { createHash } from 'node:crypto';
import type { Site } from '../content/data-schema.ts';
import { bundleFile } from './bundle.ts';

export interface Asset {
  /** Name with the hash of its content: `enhance.1a2b3c4d.js`. */
  file: string;
  type: string;
  body: string;
}
export type AssetName =
  | 'enhance'
  | 'search'
  | 'share'
  | 'site'
  | 'reader'
  | 'diagnosis'
  | 'worker'
  | 'bulk'
  | 'bulk-style'
  | 'flyer';

/** The first four always; the others where the site diagnoses, or has the flyer. */
export type Assets = Record<'enhance' | 'search' | 'share' | 'site', Asset> &
  Partial<Record<AssetName, Asset>>;

const SOURCES: Record<AssetName, { path: string; type: string; ending: string }> = {
  enhance: { path: 'components/layout/island/enhance.ts', type: 'text/javascript', ending: 'js' },
  search: {
    path: 'components/search/island/search-one-file.ts',
    type: 'text/javascript',
    ending: 'js',
  },
  share: { path: 'components/share/island/share.ts', type: 'text/javascript', ending: 'js' },
  reader: { path: 'components/diagnosis/island/reader.ts', type: 'text/javascript', ending: 'js' },
  diagnosis: {
    path: 'components/diagnosis/island/page.ts',
    type: 'text/javascript',
    ending: 'js',
  },
  worker: { path: 'components/diagnosis/island/worker.ts', type: 'text/javascript', ending: 'js' },
  bulk: { path: 'components/diagnosis/island/bulk/bulk.ts', type: 'text/javascript', ending: 'js' },
  'bulk-style': { path: 'components/style/bulk.css', type: 'text/css', ending: 'css' },
  flyer: { path: 'components/flyer/island/page.ts', type: 'text/javascript', ending: 'js' },
  site: { path: 'components/site.css', type: 'text/css', ending: 'css' },
};

/** Search over an index in pieces is other code. */
const SEARCH_PIECES = 'components/search/island/search-pieces.ts';

export interface AssetOptions {
  /** Whether the search index is in pieces. */
  isInPieces: boolean;
  /** Whether pages ask for the service worker. */
  offline: boolean;
}

/** @param root the project's root; @param site supplies the colours of the stylesheet */
export async function bundleAssets(
  root: string,
  site: Site,
  { isInPieces, offline }: AssetOptions,
): Promise<Assets> {
  const names: AssetName[] = ['enhance', 'search', 'share', 'site'];
  if (site.features.diagnosis) names.push('reader', 'diagnosis', 'worker', 'bulk', 'bulk-style');
  if (site.features.flyer) names.push('flyer');
  const made = names.map(async (name) => [
    name,
    await bundle(root, name, {
      path: name === 'search' && isInPieces ? SEARCH_PIECES : SOURCES[name].path,
      prefix: name === 'site' ? theme(site) : '',
      offline,
    }),
  ]);
  return Object.fromEntries(await Promise.all(made)) as Assets;
}

const theme = ({ colors }: Site): string =>
  `:root{--accent:${colors.accent}}@media screen and (prefers-color-scheme:dark){:root{--accent:${colors.accentDark}}}`;

async function bundle(
  root: string,
  name: AssetName,
  { path, prefix, offline }: { path: string; prefix: string; offline: boolean },
): Promise<Asset> {
  const { type, ending } = SOURCES[name];
  const text = await bundleFile(root, path, {
    ...(ending === 'js' ? { format: 'esm' } : {}),
    define: { WORKS_OFFLINE: String(offline) },
  });
  const body = prefix + text;
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 8);
  return { file: `${name}.${hash}.${ending}`, type: `${type}; charset=utf-8`, body };
}

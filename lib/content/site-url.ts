/** The address that `site.yml` names, without reading the articles. */
import { existsSync, readFileSync } from 'node:fs';
import { readDataFiles } from './data-files.ts';
import { decodeFile } from './decode.ts';

/** @returns null when `site.yml` is missing or broken: the checks say so */
export function siteUrlOf(dir: string): string | null {
  const { files } = readDataFiles(dir, (name) => {
    const path = `${dir}/${name}`;
    return name === 'site.yml' && existsSync(path)
      ? decodeFile(readFileSync(path), path)
      : undefined;
  });
  return files.site.data?.url ?? null;
}

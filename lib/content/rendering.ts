import { readFileSync } from 'node:fs';
import { withBase } from '../links/address.ts';
import type { MarkdownOptions } from '../markdown/document.ts';
import { codeLinker } from './code-href.ts';
import type { ContentFile } from './files.ts';
import { imageSize } from './image-size.ts';
import type { DataFiles } from './reading.ts';

export interface Rendering {
  options: Omit<MarkdownOptions, 'file' | 'firstLine'>;
  /** Changes when the same Markdown would become other HTML: base path, codes, images. */
  key: string;
}

/** How Markdown is drawn in this content folder. */
export function renderingOf(
  { site, codes }: DataFiles,
  files: ReadonlyMap<string, ContentFile>,
  basePath: string,
): Rendering {
  const known = site.data?.features.codes ? (codes.data ?? []).map(({ code }) => code) : [];
  const images = [...files.values()].filter(({ name }) => name.startsWith('images/'));
  return {
    key: JSON.stringify([basePath, known, images.map(({ name, stamp }) => [name, stamp])]),
    options: {
      href: (address) => withBase(basePath, address),
      codeHref: codeLinker(known, basePath),
      imageSize: (address) => {
        const file = files.get(address.replace(/^\//, ''));
        return file ? imageSize(readFileSync(file.path), file.name) : null;
      },
    },
  };
}

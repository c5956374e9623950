import { closeSync, openSync, readSync } from 'node:fs';
import { type Finding, type Rule, startOf } from './rule.ts';

/** What stands at the beginning of each kind of file, behind so many bytes; by the ending of its name. */
const MARKS: Record<string, readonly [offset: number, mark: string]> = {
  png: [0, '\x89PNG\r\n\x1a\n'],
  jpg: [0, '\xff\xd8\xff'],
  jpeg: [0, '\xff\xd8\xff'],
  gif: [0, 'GIF8'],
  webp: [8, 'WEBP'],
  avif: [4, 'ftypavi'],
};
const SVG = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml|<!--|<!DOCTYPE svg|<svg)/;
/** More than any of them needs. */
const BYTES = 64;

/** An image is what its name says: a renamed document or a saved error page shows nothing. */
export const imageKind: Rule = {
  name: 'image-kind',
  check: ({ files, root }) =>
    files.flatMap((name): Finding[] => {
      const ending = /^images\/[^/]+\.([a-z]+)$/.exec(name)?.[1] ?? '';
      const path = `${root}/${name}`;
      if (ending === '' || isKind(ending, beginning(path))) return [];
      const message = `中身が .${ending} の画像ではありません。名前だけが画像になっています。`;
      const fix = `(画像を .${ending} で書き出し直して、置きかえます)`;
      return [{ place: startOf(path), message, fix }];
    }),
};

function isKind(ending: string, start: string): boolean {
  const [offset, mark] = MARKS[ending] ?? [0, ''];
  return ending === 'svg' ? SVG.test(start) : start.startsWith(mark, offset);
}

/** The first bytes, each as one character. */
function beginning(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(BYTES);
    return bytes.toString('latin1', 0, readSync(file, bytes, 0, BYTES, 0));
  } finally {
    closeSync(file);
  }
}

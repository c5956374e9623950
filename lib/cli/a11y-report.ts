/** What `npm run test:a11y` is asked and what it prints at the end. */
import type { Scheme } from '../../e2e/axe.ts';

export interface Checked {
  /** Page or state. */
  name: string;
  /** Without base path. */
  address: string;
  scheme: Scheme;
  /** Elements that axe complains of. */
  violations: number;
}

/** `2/6` as index and count, from 1. @throws when it is none, with the form to write */
export function readPart(written: string): { index: number; count: number } {
  const [, index = 0, count = 0] = /^(\d+)\/(\d+)$/.exec(written)?.map(Number) ?? [];
  if (index < 1 || index > count) throw new Error(`--part wants 1/6 to 6/6, not "${written}"`);
  return { index, count };
}

/** One row per kind of page (the address's first folder) and a sum as the last line. */
export function table(checked: readonly Checked[]): string {
  const schemes = [...new Set(checked.map(({ scheme }) => scheme))];
  const kindOf = ({ name, address }: Checked) =>
    name.startsWith('/') ? `/${address.split('/')[1]}` : 'after an act of the reader';
  const kinds = new Set(checked.map(kindOf));
  const rows = [...kinds].map((kind) => {
    const cells = checked.filter((cell) => kindOf(cell) === kind);
    const found = schemes.map((scheme) => sum(cells.filter((cell) => cell.scheme === scheme)));
    return [kind, cells.length / schemes.length, ...found];
  });
  const lines = [['pages', 'number', ...schemes], ...rows].map((row) => `| ${row.join(' | ')} |`);
  const pages = checked.length / Math.max(schemes.length, 1);
  return [...lines, `${pages} pages × ${schemes.length} schemes: ${sum(checked)} violations`].join(
    '\n',
  );
}

const sum = (cells: readonly Checked[]): number =>
  cells.reduce((total, { violations }) => total + violations, 0);

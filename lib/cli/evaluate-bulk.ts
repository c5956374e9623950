/** Whether a folder of mails, and the same folder as a zip, become the same list. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import type { Rules } from '../bounce/rules.ts';
import { type BulkResult, readBulk } from './bulk.ts';
import { filesUnder } from './diagnose-files.ts';
import { diskFile } from './disk-file.ts';

export interface BulkScore {
  folder: BulkResult;
  zip: BulkResult;
  /** Addresses (or files, where none is named) whose rows differ; must be empty. */
  different: string[];
}

/** Reads `DIR/bounces` as `npm run diagnose -- --summary` does, then as a zip; null without it. */
export async function evaluateBulk(dir: string, rules: Rules): Promise<BulkScore | null> {
  const root = join(dir, 'bounces');
  if (!existsSync(root)) return null;
  const failed: string[] = [];
  const found = [...filesUnder([root], (file) => failed.push(file))];
  if (failed.length > 0) throw new Error(`cannot read ${failed.join(', ')}`);
  const names = found.map(({ file }) => relative(root, file));
  const folder = await readBulk(
    found.map(({ path }, i) => ({ name: names[i] ?? '', blob: diskFile(path) })),
    rules,
  );
  const bytes = zipSync(
    Object.fromEntries(found.map(({ path }, i) => [names[i] ?? '', readFileSync(path)])),
  );
  const zip = await readBulk([{ name: ZIP, blob: new Blob([bytes.slice()]) }], rules);
  return { folder, zip, different: differences(rowsOf(folder), rowsOf(zip)) };
}

const ZIP = 'bounces.zip';

/** Each row in full, without the zip's own name, by its key. */
const rowsOf = ({ rows, unread }: BulkResult): Map<string, string> =>
  new Map(
    [
      ...rows.map((row) => [row.key, row] as const),
      ...unread.map((one) => [one.file, one] as const),
    ].map(([key, value]) => [withoutZip(key), withoutZip(JSON.stringify(value))]),
  );

const withoutZip = (text: string): string => text.replaceAll(`${ZIP}/`, '');

function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  const keys = new Set([...a.keys(), ...b.keys()]);
  return [...keys].filter((key) => a.get(key) !== b.get(key));
}

/** The figures as lines to print. */
export function bulkReport({ folder, zip, different }: BulkScore): string[] {
  const line = (
    name: string,
    { rows, files, inRows, unread, mails, copies }: BulkResult,
  ): string => {
    const whole = files === inRows + unread.length ? '' : '  ! files are missing';
    return `${name.padEnd(30)} ${rows.length} rows, ${mails} mails (${copies} again), files ${files} = ${inRows} in rows + ${unread.length} unread${whole}`;
  };
  return [
    line('folder as a list', folder),
    line('the same as a zip', zip),
    `rows that differ               ${different.length}`,
    ...different.map((key) => `  ! ${key}`),
  ];
}

/** Content folders that hold only what the check of the writing reads. Tests only. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An article whose body begins on line 5, or below `more`. */
export const article = (body: string, more = ''): string =>
  `---\ntitle: 題\nsummary: 答えです。\n${more}---\n${body}\n`;

/** @param files by their path in the folder: `articles/a.md`, `words.yml` */
export async function inFolder<T>(
  files: Record<string, string>,
  use: (dir: string) => Promise<T>,
): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'writing-'));
  try {
    mkdirSync(join(dir, 'articles'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
    return await use(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

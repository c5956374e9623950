import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A file of the content folder, not yet read. */
export interface ContentFile {
  /** Path inside the folder, with `/`: `articles/user-unknown.md`. */
  name: string;
  path: string;
  /** Changes when the file does. */
  stamp: string;
}

/** Every file below a folder, sorted by name; hidden ones (`.DS_Store`) are not content. */
export function listFiles(dir: string): ContentFile[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: relative(dir, path).replaceAll('\\', '/') }))
    .filter(({ name }) => !name.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((file) => ({ ...file, stamp: stampOf(file.path) }));
}

function stampOf(path: string): string {
  const { mtimeMs, size } = statSync(path);
  return `${mtimeMs}:${size}`;
}

/** The folder as places show it: from the project's root where it lies inside. */
export function shownRoot(dir: string): string {
  const inside = relative(process.cwd(), dir).replaceAll('\\', '/');
  return inside === '' || inside.startsWith('..') ? dir.replaceAll('\\', '/') : inside;
}

/** Files and folders that were dropped or chosen, with the names that the reader knows them by. */
import type { Given } from './work.ts';

/** A folder's files come in the order of the disk; in that of their names they are as on the command line. */
export const chosen = (files: Iterable<File>): Given[] =>
  [...files]
    .filter(({ webkitRelativePath }) => !isHidden(webkitRelativePath))
    .map((file) => ({ name: file.webkitRelativePath || file.name, blob: file }))
    .sort((a, b) => (a.name.includes('/') && b.name.includes('/') ? byName(a, b) : 0));

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

/** What the system puts into folders (`.DS_Store`); a hidden file given by itself is meant. */
const isHidden = (path: string): boolean => path.includes('/.');

/**
 * The files of a drop, those in folders too. The items must be asked at once: the browser forgets
 * them when the event is over.
 */
export function dropped(transfer: DataTransfer): Promise<Given[]> {
  const entries = [...transfer.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry ? [entry] : [];
  });
  // A drop made by a script has files without entries.
  if (entries.length < transfer.files.length) return Promise.resolve(chosen(transfer.files));
  return filesOf(entries);
}

async function filesOf(entries: FileSystemEntry[]): Promise<Given[]> {
  const found: Given[] = [];
  const waiting = [...entries].reverse();
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    const name = entry.fullPath.replace(/^\//, '');
    if (isHidden(name)) continue;
    if (entry.isFile) {
      found.push({ name, blob: await fileOf(entry as FileSystemFileEntry) });
      continue;
    }
    const inside = await insideOf(entry as FileSystemDirectoryEntry);
    // One by one: an argument list ends at some ten thousands.
    if (inside) for (const one of inside.reverse()) waiting.push(one);
    else found.push({ name, blob: null });
  }
  return found;
}

/** Null where the file may not be read, or is gone: the others are read all the same. */
const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(null)));

/** A folder answers in portions (100 in Chromium); an empty one means that all has been said. */
async function insideOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[] | null> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[] | null>((resolve) =>
      reader.readEntries(resolve, () => resolve(null)),
    );
    if (!portion) return null;
    if (portion.length === 0) return all.sort(byName);
    for (const entry of portion) all.push(entry);
  }
}

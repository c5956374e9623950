/** Files and folders that were dropped or chosen, with the names that the reader knows them by. */
import type { Source } from '../../../lib/list/sources.ts';

/** A folder's files come in the order of the disk; in that of their names they are as on the command line. */
export const chosen = (files: Iterable<File>): Source[] =>
  [...files]
    .map((file) => ({ name: file.webkitRelativePath || file.name, blob: file }))
    .sort((a, b) => (a.name.includes('/') && b.name.includes('/') ? byName(a, b) : 0));

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

/**
 * The files of a drop, those in folders too. The items must be asked at once: the browser forgets
 * them when the event is over.
 */
export function dropped(transfer: DataTransfer): Promise<Source[]> {
  const entries = [...transfer.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry ? [entry] : [];
  });
  // A drop made by a script has files without entries.
  if (entries.length < transfer.files.length) return Promise.resolve(chosen(transfer.files));
  return filesOf(entries);
}

async function filesOf(entries: FileSystemEntry[]): Promise<Source[]> {
  const found: Source[] = [];
  const waiting = [...entries].reverse();
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    if (entry.isFile) {
      const blob = await fileOf(entry as FileSystemFileEntry);
      found.push({ name: entry.fullPath.replace(/^\//, ''), blob });
    } else waiting.push(...(await insideOf(entry as FileSystemDirectoryEntry)).reverse());
  }
  return found;
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A folder answers in portions (100 in Chromium); an empty one means that all has been said. */
async function insideOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return all.sort(byName);
    all.push(...portion);
  }
}

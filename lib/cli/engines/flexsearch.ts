import { Charset, Index, type IndexOptions } from 'flexsearch';
import { type Contestant, inProcess } from './contestant.ts';
import { type FlatDocument, textOf } from './documents.ts';

/**
 * FlexSearch as its documentation has it, one index over all text. `suggest` is on in both: without
 * it every term must be found, and a sentence finds nothing.
 */
export const flexsearches = async (documents: readonly FlatDocument[]): Promise<Contestant[]> => [
  await flexsearch('FlexSearch, default encoder', documents, {}),
  await flexsearch('FlexSearch, Charset.CJK', documents, { encoder: Charset.CJK }),
];

async function flexsearch(
  name: string,
  documents: readonly FlatDocument[],
  options: IndexOptions,
): Promise<Contestant> {
  const index = new Index({ tokenize: 'strict', ...options });
  for (const document of documents) index.add(document.id, textOf(document));
  const parts: string[] = [];
  await index.export((key, data) => {
    parts.push(`${key} ${data}`);
  });
  return inProcess(name, parts.join('\n'), (query) => {
    // Several sections of a page may come before the next page; the default limit is 100.
    const ids = index.search(query, { limit: documents.length, suggest: true });
    return { pages: ids.map((id) => documents[Number(id)]?.page ?? '') };
  });
}

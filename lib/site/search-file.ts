/** The files that search fetches on first use: one, or pieces of a large site's index. */
import { createHash } from 'node:crypto';
import { buildIndex } from '../search/build.ts';
import type { IndexFile } from '../search/index-file.ts';
import { type HeadFile, pieceAddress } from '../search/sharded/shard-file.ts';
import { splitIndex } from '../search/sharded/split.ts';
import { searchRecords } from './records.ts';
import type { HelpSite } from './site.ts';

type Content = HelpSite['content'];

export interface SearchFile {
  /** Name with the hash of its content: `1a2b3c4d5e6f.json`. */
  file: string;
  body: string;
}

export interface SearchFiles {
  /** What a page names: the index, or the head of it, with the words that results are drawn with. */
  first: SearchFile;
  /** Pieces, for an index that is no single file: `1a2b3c4d5e6f-t17.json`. */
  pieces: SearchFile[];
}

/**
 * Sections that one file is fine for: about 290 KB there, and opened in a second on a slow phone
 * (design §6). Beyond, pieces are less to fetch even for a reader who searches ten times.
 */
export const ONE_FILE_UP_TO = 1000;

/** @param oneFileUpTo sections */
export function searchFiles({ content }: HelpSite, oneFileUpTo: number): SearchFiles {
  const index = buildIndex(searchRecords(content), content.synonyms);
  const sections = index.pages.reduce((sum, page) => sum + page.sections.length, 0);
  if (sections <= oneFileUpTo) return { first: firstFile(index, content), pieces: [] };
  const { head, files } = splitIndex(index);
  const pieces = [...files].map(([name, piece]) => ({ name, body: JSON.stringify(piece) }));
  // A piece of another deployment would be the wrong one: the name of all follows every one of them.
  const first = firstFile(head, content, pieces.map(({ body }) => hashOf(body)).join());
  return {
    first,
    pieces: pieces.map(({ name, body }) => ({ file: pieceAddress(first.file, name), body })),
  };
}

/** @param seal what the name follows beside the body */
function firstFile(index: IndexFile | HeadFile, content: Content, seal = ''): SearchFile {
  const { search } = content.site;
  const verdicts: Record<string, { word: string }> = content.site.verdicts ?? {};
  const body = JSON.stringify({
    index,
    verdicts: Object.fromEntries(Object.entries(verdicts).map(([key, { word }]) => [key, word])),
    none: search.none,
    services: services(content),
    categories: Object.fromEntries(content.categories.map(({ id, title }) => [id, title])),
  });
  return { file: `${hashOf(body + seal)}.json`, body };
}

const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Articles with replies of a service's own, in reading order, for narrowing results by service. */
function services({ articles, providers }: Content) {
  return Object.fromEntries(
    articles
      .filter(({ replies }) => replies.length > 0)
      .map(({ id, title, replies }) => {
        const name = providers.find((provider) => provider.article === id)?.name ?? title;
        return [id, { name, articles: [...new Set(replies.map(({ article }) => article))] }];
      }),
  );
}

/** The file that search fetches on first use. */
import { createHash } from 'node:crypto';
import { buildIndex } from '../search/build.ts';
import { searchRecords } from './records.ts';
import type { HelpSite } from './site.ts';

export interface SearchFile {
  /** Name with the hash of its content: `1a2b3c4d5e6f.json`. */
  file: string;
  body: string;
}

/** @returns the index with the words that results are drawn with */
export function searchFile({ content }: HelpSite): SearchFile {
  const { search } = content.site;
  const verdicts: Record<string, { word: string }> = content.site.verdicts ?? {};
  const body = JSON.stringify({
    index: buildIndex(searchRecords(content), content.synonyms),
    verdicts: Object.fromEntries(Object.entries(verdicts).map(([key, { word }]) => [key, word])),
    none: search.none,
    services: services(content),
    categories: Object.fromEntries(content.categories.map(({ id, title }) => [id, title])),
  });
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { file: `${hash}.json`, body };
}

/** Articles with replies of a service's own, in reading order, for narrowing results by service. */
function services({ articles, providers }: HelpSite['content']) {
  return Object.fromEntries(
    articles
      .filter(({ replies }) => replies.length > 0)
      .map(({ id, title, replies }) => {
        const name = providers.find((provider) => provider.article === id)?.name ?? title;
        return [id, { name, articles: [...new Set(replies.map(({ article }) => article))] }];
      }),
  );
}

import type { ArticleSource, Reading } from '../content/reading.ts';
import { ID_PATTERN } from '../content/schema.ts';
import type { Rule } from './rule.ts';

/** A reader comes to an article from its neighbours: at least one other article leads to it. */
export const orphans: Rule = {
  name: 'orphan',
  check(reading) {
    // A file that cannot be read leads nowhere, and its neighbours are no orphans for that.
    if (reading.problems.length > 0) return [];
    const published = reading.articles.filter(({ data }) => data && !data.draft);
    if (published.length < 2) return [];
    const reached = new Set(published.flatMap(leadsTo));
    return published.flatMap(({ id, data, yaml }) => {
      // A name that is no id has a finding of its own, and no link can lead to it yet.
      if (reached.has(id) || !ID_PATTERN.test(id)) return [];
      const sibling = siblingOf(id, data?.category, reading);
      const message = `${id} へのリンクが、ほかの記事に1つもありません。`;
      const fix = sibling
        ? `${sibling} の related に ${id} を足します`
        : `ほかの記事の related に ${id} を足します`;
      return [{ place: yaml.placeOf([]), message, fix }];
    });
  },
};

/** Other articles that this one names in `related`, behind a reply or in its text. */
function leadsTo({ id, data, document }: ArticleSource): string[] {
  const inText = document.links.flatMap(
    ({ address }) => /^\/articles\/([^/#]+)\//.exec(address)?.[1] ?? [],
  );
  const replies = (data?.replies ?? []).map(({ article }) => article);
  return [...(data?.related ?? []), ...replies, ...inText].filter((other) => other !== id);
}

const siblingOf = (id: string, category: string | undefined, { articles }: Reading) =>
  articles.find((other) => other.id !== id && other.data?.category === category)?.id;

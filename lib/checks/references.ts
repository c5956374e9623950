import { nearest } from '../content/nearest.ts';
import type { ArticleSource, Reading } from '../content/reading.ts';
import type { Path, YamlSource } from '../content/yaml.ts';
import { articleIds } from './article-ids.ts';
import type { Finding, Rule } from './rule.ts';

/** An id written somewhere that names something else. */
interface Reference {
  id: string;
  path: Path;
  yaml: YamlSource;
  /** A place in the reading order may be kept for an article that is not out yet. */
  draftsToo?: true;
}

/** Ids of articles named by other files exist and are published. */
export const articleReferences: Rule = {
  name: 'reference',
  check(reading) {
    const drafts = new Set(reading.articles.filter(({ data }) => data?.draft).map(({ id }) => id));
    const known = new Set(articleIds(reading).filter((id) => !drafts.has(id)));
    return namedArticles(reading).flatMap((reference) => {
      const isDraft = drafts.has(reference.id);
      if (known.has(reference.id) || (isDraft && reference.draftsToo)) return [];
      const message = isDraft
        ? `記事 ${reference.id} は下書き(draft: true)で、まだ公開されません。`
        : `記事 ${reference.id} はありません。`;
      return [finding(reference, message, isDraft ? [] : known)];
    });
  },
};

function namedArticles(reading: Reading): Reference[] {
  const { site, categories, codes, providers } = reading;
  return [
    ...reading.articles.flatMap(namedByArticle),
    ...(categories.data ?? []).flatMap(({ articles }, index) =>
      references(categories.yaml, [index, 'articles'], articles).map(
        (reference): Reference => ({ ...reference, draftsToo: true }),
      ),
    ),
    ...(codes.data ?? []).flatMap(({ articles }, index) =>
      references(codes.yaml, [index, 'articles'], articles),
    ),
    ...(providers.data ?? []).flatMap(({ article }, index) =>
      article ? [{ id: article, path: [index, 'article'], yaml: providers.yaml }] : [],
    ),
    ...references(site.yaml, ['home', 'popular'], site.data?.home.popular ?? []),
  ];
}

/** A draft may name other drafts that appear together with it. */
function namedByArticle({ data, yaml }: ArticleSource): Reference[] {
  if (!data || data.draft) return [];
  return [
    ...references(yaml, ['related'], data.related),
    ...data.replies.map(({ article }, index) => ({
      id: article,
      path: ['replies', index, 'article'],
      yaml,
    })),
  ];
}

const references = (yaml: YamlSource, path: Path, ids: readonly string[]): Reference[] =>
  ids.map((id, index) => ({ id, path: [...path, index], yaml }));

function finding({ id, path, yaml }: Reference, message: string, known: Iterable<string>): Finding {
  const key = path.findLast((step) => typeof step === 'string');
  const meant = nearest(id, known);
  const inList = typeof path.at(-1) === 'number';
  const fix = meant === null ? `(${id} を消します)` : inList ? meant : `${String(key)}: ${meant}`;
  return { place: yaml.placeOf(path), message, fix };
}

import { nearest } from '../content/nearest.ts';
import type { Reading } from '../content/reading.ts';
import type { Finding, Rule } from './rule.ts';

/** Articles and `categories.yml` say the same about which article belongs where. */
export const categories: Rule = {
  name: 'category',
  check: (reading) =>
    reading.categories.data ? [...unknownCategories(reading), ...misplaced(reading)] : [],
};

function unknownCategories({ articles, categories }: Reading): Finding[] {
  const ids = (categories.data ?? []).map(({ id }) => id);
  return articles.flatMap(({ data, yaml }) => {
    if (!data || ids.includes(data.category)) return [];
    const message = `分類 ${data.category} は categories.yml にありません(あるのは ${ids.join('、')})。`;
    const fix = `category: ${nearest(data.category, ids) ?? ids[0]}`;
    return [{ place: yaml.placeOf(['category']), message, fix }];
  });
}

function misplaced({ articles, categories }: Reading): Finding[] {
  const homes = new Map(articles.map(({ id, data }) => [id, data?.category]));
  const ids = (categories.data ?? []).map(({ id }) => id);
  return (categories.data ?? []).flatMap((category, index) =>
    category.articles.flatMap((id, position, all) => {
      const place = categories.yaml.placeOf([index, 'articles', position]);
      const home = homes.get(id);
      if (all.indexOf(id) < position) {
        return [{ place, message: `${id} が2回あります。`, fix: `(2つめの ${id} を消します)` }];
      }
      if (home === undefined || home === category.id || !ids.includes(home)) return [];
      const message = `${id} の分類は ${home} です(ここは ${category.id})。`;
      return [{ place, message, fix: `(${id} を ${home} の articles へ移します)` }];
    }),
  );
}

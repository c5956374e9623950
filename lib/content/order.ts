import type { Category } from './data-schema.ts';

interface Placed {
  id: string;
  category: string;
}

/** Reading order: by category, then as `categories.yml` lists them, then by id. */
export function inReadingOrder<T extends Placed>(
  articles: readonly T[],
  categories: readonly Pick<Category, 'id' | 'articles'>[],
): T[] {
  const categoryRank = new Map(categories.map(({ id }, index) => [id, index]));
  const listed = categories.flatMap((category) => category.articles);
  const listRank = new Map(listed.map((id, index) => [id, index]));
  const rank = (ranks: Map<string, number>, id: string) => ranks.get(id) ?? Infinity;
  // Infinity - Infinity is NaN, which is falsy: two unlisted articles go on to the next criterion.
  return [...articles].sort(
    (a, b) =>
      rank(categoryRank, a.category) - rank(categoryRank, b.category) ||
      rank(listRank, a.id) - rank(listRank, b.id) ||
      (a.id < b.id ? -1 : 1),
  );
}

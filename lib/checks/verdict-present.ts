import type { Rule } from './rule.ts';

/** In a category with `verdicts: true` every article says what to do with the address. */
export const verdictPresent: Rule = {
  name: 'verdict',
  check({ articles, categories }) {
    const judged = new Set(
      (categories.data ?? []).flatMap(({ id, verdicts }) => (verdicts ? [id] : [])),
    );
    return articles.flatMap(({ data, yaml }) => {
      if (!data || data.draft || data.error || !judged.has(data.category)) return [];
      const message = `分類 ${data.category} の記事には error(verdict と lasting)が要ります。`;
      const fix = 'error: { verdict: contact, lasting: permanent, phrases: ["…"] }';
      return [{ place: yaml.placeOf([]), message, fix }];
    });
  },
};

import type { Rule } from './rule.ts';

/** 「関連する記事」 leads away from the article, and once to each. */
export const related: Rule = {
  name: 'related',
  check: ({ articles }) =>
    articles.flatMap(({ id, data, yaml }) =>
      (data?.related ?? []).flatMap((other, index, all) => {
        const again = all.indexOf(other) < index;
        if (other !== id && !again) return [];
        const message = again
          ? `related に ${other} が2回あります。`
          : 'related に自分の記事があります。';
        const rest = all.filter((_, position) => position !== index);
        const place = yaml.placeOf(['related', index]);
        return [{ place, message, fix: `related: [${rest.join(', ')}]` }];
      }),
    ),
};

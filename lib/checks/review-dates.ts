import { halfYearAfter } from './half-year.ts';
import type { Finding, Rule } from './rule.ts';

/** Id of the category, if there is one, whose articles describe a receiving service. */
const PROVIDER = 'provider';

/** Articles about a receiving service go stale with it: they name the day of the next look. */
export const reviewDates: Rule = {
  name: 'review',
  check: ({ articles }) =>
    articles.flatMap(({ data, yaml }): Finding[] => {
      if (!data) return [];
      if (data.review === undefined) {
        if (data.category !== PROVIDER) return [];
        const message = '宛先のサービスの記事には review(読み直す日)が要ります。';
        const fix = `review: ${halfYearAfter(data.checked)}`;
        return [{ place: yaml.placeOf([]), message, fix }];
      }
      if (data.review > data.checked) return [];
      const message = `review(${data.review})は checked(${data.checked})より後の日にします。`;
      const fix = `review: ${halfYearAfter(data.checked)}`;
      return [{ place: yaml.placeOf(['review']), message, fix }];
    }),
};

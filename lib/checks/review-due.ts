import type { ArticleSource } from '../content/reading.ts';
import { halfYearAfter } from './half-year.ts';
import type { Finding, Rule } from './rule.ts';

/** A reminder, not an obstacle: the site must be publishable on the day after. */
export const reviewDue: Rule = {
  name: 'review-due',
  warning: true,
  check: ({ articles }, today) => articles.flatMap((article) => dueFindings(article, today)),
};

function dueFindings({ data, yaml }: ArticleSource, today: string): Finding[] {
  if (!data?.review || data.draft || data.review >= today) return [];
  const message = `読み直す日(${data.review})を過ぎました。確かめて、日付を書きかえます。`;
  const fix = `checked: ${today} / review: ${halfYearAfter(today)}`;
  return [{ place: yaml.placeOf(['review']), message, fix }];
}

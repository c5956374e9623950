import type { Rule } from './rule.ts';

/** Marks what `npm run new` leaves for the writer to fill in. */
export const PLACEHOLDER = '〔ここに';

/** Nothing unfilled is published. */
export const placeholders: Rule = {
  name: 'placeholder',
  check: ({ articles }) =>
    articles.flatMap(({ file, data, yaml, document }) => {
      if (!data || data.draft) return [];
      const message = `${PLACEHOLDER}…〕が残っています。`;
      const fix = '(書きこむか、draft: true に戻します)';
      const path = Object.entries(data).find(([, value]) => holdsPlaceholder(value))?.[0];
      if (path) return [{ place: yaml.placeOf([path]), message, fix }];
      if (!document.portable.includes(PLACEHOLDER)) return [];
      const heading = document.headings.find(({ text }) => text.includes(PLACEHOLDER));
      return [{ place: heading ?? { file, line: 1, column: 1 }, message, fix }];
    }),
};

const holdsPlaceholder = (value: unknown): boolean =>
  (JSON.stringify(value) ?? '').includes(PLACEHOLDER);

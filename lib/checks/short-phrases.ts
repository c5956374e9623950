import { claims } from './evidence.ts';
import type { Rule } from './rule.ts';

/** Fewer letters than these stand in mails by chance: 「no」, 「550」. */
const SHORTEST = 4;

/** No error text that any mail would match. */
export const shortPhrases: Rule = {
  name: 'phrase-short',
  check: (reading) =>
    claims(reading).flatMap(({ text, place }) => {
      const letters = text.replace(/[*\s]/g, '').length;
      if (letters >= SHORTEST) return [];
      const message = `エラー文が短すぎます(${letters}字)。どのメールにも当てはまってしまいます。`;
      return [{ place, message, fix: '- "Recipient address rejected: User unknown"' }];
    }),
};

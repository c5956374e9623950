import { nearest } from '../content/nearest.ts';
import type { Reading } from '../content/reading.ts';
import { claims } from './evidence.ts';
import type { Rule } from './rule.ts';

/** `provider` of a phrase is an entry of `providers.yml`, or the article of that service. */
export const phraseProviders: Rule = {
  name: 'phrase-provider',
  check(reading) {
    const known = knownProviders(reading);
    return claims(reading).flatMap(({ provider, path, article }) => {
      if (provider === null || known.includes(provider) || path[0] === 'replies') return [];
      const place = article.yaml.placeOf([...path.slice(0, -1), 'provider']);
      const message = `宛先のサービス ${provider} はありません。`;
      return [{ place, message, fix: `provider: ${nearest(provider, known) ?? known[0] ?? '…'}` }];
    });
  },
};

const knownProviders = ({ articles, providers }: Reading): string[] => [
  ...(providers.data ?? []).map(({ id }) => id),
  ...articles.map(({ id }) => id),
];

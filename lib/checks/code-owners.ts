import type { Place } from '../markdown/document.ts';
import type { Finding, Rule } from './rule.ts';

/** A code answers with one article. */
export const codeOwners: Rule = {
  name: 'code-owner',
  check({ articles }) {
    const owners = new Map<string, { place: Place; article: string }>();
    return articles.flatMap(({ id, data, yaml }) =>
      (data?.error?.codes ?? []).flatMap((code, index): Finding[] => {
        const place = yaml.placeOf(['error', 'codes', index]);
        const owner = owners.get(code);
        owners.set(code, owner ?? { place, article: id });
        if (!owner) return [];
        const message = `番号 ${code} は ${owner.place.file}:${owner.place.line} にもあります。`;
        return [
          { place, message, fix: `(${code} を ${owner.article} か ${id} の片方だけに残します)` },
        ];
      }),
    );
  },
};

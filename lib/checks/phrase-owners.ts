import { type Claim, claims, folded } from './evidence.ts';
import type { Finding, Rule } from './rule.ts';

/** Every error text has one owner, or the diagnosis would answer by the order of the files. */
export const phraseOwners: Rule = {
  name: 'phrase-owner',
  check(reading) {
    const owners = new Map<string, Claim>();
    return claims(reading).flatMap((claim): Finding[] => {
      const { article, place, provider, stage } = claim;
      const key = JSON.stringify([folded(claim.text), provider, stage]);
      const owner = owners.get(key);
      owners.set(key, owner ?? claim);
      if (!owner) return [];
      const { file, line } = owner.place;
      const where = owner.article === article ? `${line}行目` : `${file}:${line} の記事`;
      const message = `このエラー文は${owner.article === article ? '' : ' '}${where}にもあります。`;
      const fix = '(片方を消します。会社か段階で意味が変わるなら provider か stage を添えます)';
      return [{ place, message, fix }];
    });
  },
};

import type { Finding, Rule } from './rule.ts';

/** What `site.yml` switches on has what it needs. */
export const features: Rule = {
  name: 'feature',
  check({ site, codes, articles }) {
    if (!site.data) return [];
    const { features, verdicts } = site.data;
    const found: Finding[] = [];
    const needs = (feature: keyof typeof features, message: string, fix: string) => {
      if (features[feature]) {
        found.push({ place: site.yaml.placeOf(['features', feature]), message, fix });
      }
    };
    if (!verdicts) {
      const fix = 'verdicts: { remove: { word: 止める, label: 配信を止める }, … }';
      needs('verdicts', 'features.verdicts が true なら、site.yml に verdicts が要ります。', fix);
    }
    if (codes.data?.length === 0) {
      needs(
        'codes',
        'features.codes が true ですが、codes.yml に番号がありません。',
        'codes: false',
      );
    }
    if (!site.data.codes) {
      const fix =
        'codes: { title: 番号の一覧, lead: …, undecided: { word: …, label: …, note: … } }';
      needs('codes', 'features.codes が true なら、site.yml に codes(言葉)が要ります。', fix);
    }
    if (!articles.some(({ data }) => data?.error || (data?.replies.length ?? 0) > 0)) {
      const message = 'features.diagnosis が true ですが、error を書いた記事が1つもありません。';
      needs('diagnosis', message, 'diagnosis: false');
    }
    return found;
  },
};

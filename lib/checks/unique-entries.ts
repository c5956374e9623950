import type { DataSource, Reading } from '../content/reading.ts';
import type { Finding, Rule } from './rule.ts';

/** Lists whose entries are told apart by one of their fields. */
const lists = (reading: Reading): [DataSource<object[]>, key: string][] => [
  [reading.categories, 'id'],
  [reading.codes, 'code'],
  [reading.synonyms, 'id'],
  [reading.providers, 'id'],
];

/** No two entries of a YAML list have the same name. */
export const uniqueEntries: Rule = {
  name: 'duplicate',
  check: (reading) => lists(reading).flatMap(([source, key]) => duplicates(source, key)),
};

function duplicates({ data, yaml }: DataSource<object[]>, key: string): Finding[] {
  const lines = new Map<unknown, number>();
  return (data ?? []).flatMap((entry, index) => {
    const name = Reflect.get(entry, key) as unknown;
    const place = yaml.placeOf([index, key]);
    const first = lines.get(name);
    if (first === undefined) {
      lines.set(name, place.line);
      return [];
    }
    const message = `${key} の ${String(name)} は${first}行目にもあります。`;
    return [{ place, message, fix: '(1つにまとめ、こちらを消します)' }];
  });
}

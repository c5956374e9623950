import type { Reading } from '../content/reading.ts';
import type { Path, YamlSource } from '../content/yaml.ts';
import type { Finding, Rule } from './rule.ts';

/** Dates of the calendar: the schema knows their form, not that February has no 30th. */
export const dates: Rule = {
  name: 'date',
  check: (reading) =>
    writtenDates(reading).flatMap(([date, yaml, path]) => findings(date, yaml, path)),
};

function writtenDates({ articles, pages }: Reading): [string, YamlSource, Path][] {
  return [
    ...pages.flatMap(({ data, yaml }) => dated(yaml, ['checked'], data?.checked)),
    ...articles.flatMap(({ data, yaml }) => [
      ...dated(yaml, ['checked'], data?.checked),
      ...dated(yaml, ['review'], data?.review),
      ...(data?.sources ?? []).flatMap(({ asOf }, index) =>
        dated(yaml, ['sources', index, 'asOf'], asOf),
      ),
    ]),
  ];
}

const dated = (
  yaml: YamlSource,
  path: Path,
  date: string | undefined,
): [string, YamlSource, Path][] => (date === undefined ? [] : [[date, yaml, path]]);

function findings(date: string, yaml: YamlSource, path: Path): Finding[] {
  const time = new Date(`${date}T00:00:00Z`);
  // A day too many rolls over into the next month.
  if (!Number.isNaN(time.getTime()) && time.toISOString().startsWith(date)) return [];
  const message = `${date} という日はありません。`;
  const fix = `${String(path.at(-1))}: 2026-11-24`;
  return [{ place: yaml.placeOf(path), message, fix }];
}

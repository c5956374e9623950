import { expect, it, test } from 'vitest';
import { siteFrom } from './fixture.ts';
import { searchFiles } from './search-file.ts';
import type { HelpSite } from './site.ts';

const site = await siteFrom('e2e/tiny-content');

/** The site with another question in its first article. */
function asking(question: string): HelpSite {
  const [first, ...others] = site.content.articles;
  if (!first) throw new Error('no article');
  const articles = [{ ...first, questions: [question] }, ...others];
  return { ...site, content: { ...site.content, articles } };
}

const namesOf = (from: HelpSite) => searchFiles(from, 0).pieces.map(({ file }) => file);

test('a small site has its index in one file', () => {
  expect(searchFiles(site, 1000).pieces).toEqual([]);
});

test('the pieces of a large one are named after its head, the whole index is one of them', () => {
  const { first, pieces } = searchFiles(site, 0);
  const hash = first.file.replace('.json', '');
  const names = pieces.map(({ file }) => file);
  for (const name of names)
    expect(name).toMatch(new RegExp(`^${hash}-(?:[tp]\\d+|words|all)\\.json$`));
  expect(names).toEqual([...new Set(names)]);
  expect(names).toContain(`${hash}-all.json`);
});

it.each([
  ['another word', '届かないのはなぜですか', '遅れるのはなぜですか'],
  ['a sign that is no term', '届かないのはなぜですか', '届かないのはなぜですか?'],
])('gives every file another name for %s', (_, before, after) => {
  const names = new Set(namesOf(asking(before)));
  expect(namesOf(asking(after)).filter((name) => names.has(name))).toEqual([]);
});

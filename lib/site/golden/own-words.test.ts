/** Whatever an article calls its own is found by search, and leads to it. */
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../content/load.ts';
import { codeAddress } from '../../links/address.ts';
import { buildIndex } from '../../search/build.ts';
import { openIndex } from '../../search/open.ts';
import { search } from '../../search/search.ts';
import { searchRecords } from '../records.ts';

/** Own words that do not lead home, and why. */
const NOT_FOUND: Record<string, string> = {
  MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e:
    'longer than any word (`MAX_WORD` in lib/text/tokens.ts): for search it is a message id',
};
/** How far below the first another article may push the owner: several own the same words. */
const PLACES = 3;

const content = loadContent('content', { basePath: '', watch: false });
const engine = openIndex(buildIndex(searchRecords(content), content.synonyms));

/** A sample of a text: its variable parts are host names. */
const sampleOf = (text: string): string => text.replaceAll('*', 'mx.example.jp');

/** Places of the search for a text: article ids, and addresses of code pages. */
function found(text: string): string[] {
  const { results } = search(engine, sampleOf(text), { limit: PLACES, mode: 'full' });
  return results.map(({ article, url }) => article ?? url);
}

// Words that mean something else from one provider or at one stage are for diagnosis to decide.
const phrases = content.articles.flatMap(({ id, error }) =>
  (error?.phrases ?? []).flatMap((phrase) => {
    const { text, provider, stage } =
      typeof phrase === 'string' ? { text: phrase, provider: null, stage: null } : phrase;
    return provider || stage ? [] : [{ id, text, found: found(text) }];
  }),
);
const signs = content.articles.flatMap(({ id, signs }) =>
  signs.map((text) => ({ id, text, found: found(text) })),
);
const replies = content.articles.flatMap(({ id, replies }) =>
  replies.map(({ text, article }) => ({ text, owners: [id, article], found: found(text) })),
);

describe('own words', () => {
  it('every phrase stands in a result of its article', () => {
    expect(phrases.length).toBeGreaterThan(900);
    expect(phrases.filter(({ id, found }) => !found.includes(id))).toEqual([]);
  });

  it('every sender and subject does, with the exceptions that are written down', () => {
    expect(signs.length).toBeGreaterThan(60);
    const lost = signs.filter(({ id, found }) => !found.includes(id));
    expect(lost.map(({ text }) => text)).toEqual(Object.keys(NOT_FOUND));
  });

  it('nine in ten stand first', () => {
    const own = [...phrases, ...signs];
    const lower = own.filter(({ id, found }) => found[0] !== id);
    const list = lower.map(({ id, text, found }) => `${id} 「${text}」 ${found[0]}`).join('\n');
    expect(lower.length / own.length, list).toBeLessThan(0.1);
  });

  it("every reply of a service leads to the service's article or to the one that explains it", () => {
    expect(replies.length).toBeGreaterThan(80);
    const lost = replies.filter(({ owners, found }) => found.every((id) => !owners.includes(id)));
    expect(lost).toEqual([]);
  });

  it('every code shows its page first', () => {
    expect(content.codes.length).toBeGreaterThan(200);
    const lost = content.codes.filter(({ code }) => found(code)[0] !== codeAddress(code));
    expect(lost).toEqual([]);
  });
});

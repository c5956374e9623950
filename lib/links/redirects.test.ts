import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalPath, requestSpellings, spellings } from './old-address.ts';
import { allRedirects, redirectTarget } from './redirects.ts';

const REDIRECTS = allRedirects(
  [
    { id: 'opening-flyer', replaces: ['/オープニングチラシ20110225.doc'] },
    { id: 'line-too-long', replaces: ['/cat-285/line-too-long.html'] },
  ],
  [{ from: '/articles/old/', to: '/articles/line-too-long/#check' }],
);

describe('an old address is found in every spelling', () => {
  test.each([
    ['/オープニングチラシ20110225.doc', '/articles/opening-flyer/'],
    [
      '/%E3%82%AA%E3%83%BC%E3%83%97%E3%83%8B%E3%83%B3%E3%82%B0%E3%83%81%E3%83%A9%E3%82%B720110225.doc',
      '/articles/opening-flyer/',
    ],
    ['/オープニングチラシ20110225.doc'.normalize('NFD'), '/articles/opening-flyer/'],
    ['/cat-285/line-too-long.html', '/articles/line-too-long/'],
    ['/cat-285/line-too-long', '/articles/line-too-long/'],
    ['/cat-285/line-too-long/', '/articles/line-too-long/'],
    ['/cat-285/line-too-long/index.html', '/articles/line-too-long/'],
    ['/articles/old', '/articles/line-too-long/#check'],
    ['/articles/old.md', '/articles/line-too-long.md'],
    ['/api/articles/old.json', '/api/articles/line-too-long.json'],
    ['/cat-285/line-too-long.md', null],
    ['/cat-285/', null],
    ['/%E3%82', null],
  ])('%s → %s', (path, target) => expect(redirectTarget(REDIRECTS, path)).toBe(target));
});

test('a host answers a page with and without its ending, a file only as it is', () => {
  expect(spellings('/cat-285/550550.html')).toEqual([
    '/cat-285/550550.html',
    '/cat-285/550550',
    '/cat-285/550550/',
  ]);
  expect(spellings('/a.doc')).toEqual(['/a.doc']);
});

test('kana with marks are answered composed and decomposed', () => {
  const [composed, decomposed] = ['/プ.doc'.normalize('NFC'), '/プ.doc'.normalize('NFD')];
  expect(composed).not.toBe(decomposed);
  for (const from of [composed, decomposed, encodeURI(composed), encodeURI(decomposed)]) {
    expect(spellings(from)).toEqual([composed, decomposed]);
  }
});

test.each([
  ['/オ.doc', ['/オ.doc', '/%E3%82%AA.doc', '/%e3%82%aa.doc']],
  ['/%e3%82%aa.doc', ['/オ.doc', '/%E3%82%AA.doc', '/%e3%82%aa.doc']],
  ['/a%20b.doc', ['/a%20b.doc']],
  ['/a.html', ['/a.html', '/a', '/a/']],
])('%s may be asked for as %j', (from, asked) => expect(requestSpellings(from)).toEqual(asked));

test('all spellings mean the same', () => {
  const path = fc.array(fc.stringMatching(/^[a-zあ-んプグ0-9 -]{1,8}$/), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(path, fc.constantFrom('', '/', '.html', '/index.html'), (parts, ending) => {
      const from = `/${parts.join('/')}${ending}`;
      for (const spelling of [...spellings(from), ...requestSpellings(from)])
        expect(canonicalPath(spelling)).toBe(canonicalPath(from));
    }),
  );
});

test('no address makes the look-up throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (path) => {
      expect(typeof canonicalPath(path)).toBe('string');
    }),
  );
});

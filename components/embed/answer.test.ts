import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchAnswer, isAnswer } from './answer.ts';

const HOME = 'https://example.co.jp/help/';
const ANSWER = {
  version: 1,
  title: '宛先が見つからない',
  summary: '配信を止めます。',
  url: `${HOME}articles/user-unknown/`,
  verdict: { key: 'remove', word: '止める', label: '配信を止める', note: null },
  later: 'fields may be added',
};

describe('only an answer of this help center is drawn', () => {
  test.each([
    ['whole', ANSWER, true],
    ['without a verdict', { ...ANSWER, verdict: null }, true],
    ['of another version', { ...ANSWER, version: 2 }, false],
    ['a link that runs', { ...ANSWER, url: 'javascript:alert(1)' }, false],
    ['a link to somebody else', { ...ANSWER, url: 'https://example.co.jp.evil.example/' }, false],
    ['markup for a title', { ...ANSWER, title: { html: '<b>' } }, false],
    ['no summary', { ...ANSWER, summary: undefined }, false],
    ['a verdict without a label', { ...ANSWER, verdict: {} }, false],
    ['a verdict left out', { ...ANSWER, verdict: undefined }, false],
    ['null', null, false],
    ['a list', [], false],
    ['text', 'answer', false],
  ])('%s', (_, value, drawn) => expect(isAnswer(value, HOME)).toBe(drawn));
});

describe('asking', () => {
  afterEach(() => vi.unstubAllGlobals());

  const answering = (body: string) => {
    const fetched = vi.fn(async () => new Response(body));
    vi.stubGlobal('fetch', fetched);
    return fetched;
  };

  test('names neither the reader nor the page', async () => {
    const fetched = answering(JSON.stringify(ANSWER));
    expect(await fetchAnswer(HOME, 'user-unknown')).toEqual(ANSWER);
    expect(fetched.mock.calls).toEqual([
      [
        `${HOME}api/articles/user-unknown.json`,
        { credentials: 'omit', referrerPolicy: 'no-referrer' },
      ],
    ]);
  });

  test.each(['', '../articles', 'a/b', 'a?b', 'a.json', 'User', '//evil.example/a', 'あ'])(
    'no request is made for the id %j',
    async (id) => {
      const fetched = answering(JSON.stringify(ANSWER));
      await expect(fetchAnswer(HOME, id)).rejects.toThrow('no article is called');
      expect(fetched).not.toHaveBeenCalled();
    },
  );

  test.each(['<!DOCTYPE html>', '{}', ''])('%j is no answer', async (body) => {
    answering(body);
    await expect(fetchAnswer(HOME, 'user-unknown')).rejects.toThrow();
  });
});

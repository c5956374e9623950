import { describe, expect, it } from 'vitest';
import { inReadingOrder } from './order.ts';

const category = (id: string, articles: string[]) => ({ id, title: id, summary: id, articles });
const categories = [category('start', ['read', 'keep']), category('message', ['user-unknown'])];

describe('inReadingOrder', () => {
  it.each<[name: string, articles: [id: string, category: string][], order: string[]]>([
    [
      'by category, before the list of the category',
      [
        ['user-unknown', 'message'],
        ['read', 'start'],
      ],
      ['read', 'user-unknown'],
    ],
    [
      'as the category lists them',
      [
        ['keep', 'start'],
        ['read', 'start'],
      ],
      ['read', 'keep'],
    ],
    [
      'unlisted ones behind, by id',
      [
        ['b', 'start'],
        ['a', 'start'],
        ['keep', 'start'],
      ],
      ['keep', 'a', 'b'],
    ],
    [
      'unknown categories last',
      [
        ['a', 'none'],
        ['user-unknown', 'message'],
      ],
      ['user-unknown', 'a'],
    ],
  ])('%s', (_name, articles, order) => {
    const given = articles.map(([id, home]) => ({ id, category: home }));
    expect(inReadingOrder(given, categories).map(({ id }) => id)).toEqual(order);
    expect(inReadingOrder(given.toReversed(), categories).map(({ id }) => id)).toEqual(order);
  });
});

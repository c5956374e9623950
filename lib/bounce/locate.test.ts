import { describe, expect, it } from 'vitest';
import { locate } from './locate.ts';

describe('locate', () => {
  it.each([
    ['see:\n550 User\n    unknown\nend', '550 User unknown', '550 User\n    unknown'],
    ['> 550 User\n> unknown', '550 User unknown', '550 User\n> unknown'],
    ['a\r\n550  no\r\n', '550 no', '550  no'],
  ])('%j', (text, evidence, part) => {
    const place = locate(text, evidence);
    expect(place && text.slice(place.start, place.end)).toBe(part);
  });

  it.each([
    ['NTUwIFVzZXIgdW5rbm93bg==', '550 User unknown'],
    ['anything', ''],
  ])('finds nothing in %j', (text, evidence) => {
    expect(locate(text, evidence)).toBeNull();
  });
});

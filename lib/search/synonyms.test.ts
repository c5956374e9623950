import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { compileSynonyms, findSynonyms } from './synonyms.ts';

const synonyms = compileSynonyms([
  ['au', 'エーユー'],
  ['スパム', '迷惑メール', 'spam'],
  ['スパム判定', '迷惑メール判定'],
  ['容量オーバー', 'いっぱい', 'mailbox full'],
  ['オーバー', '…'],
  ['アドレスが変わった', 'ユーザーアンノウン'],
]);

const found = (query: string) => {
  const folded = fold(query);
  return findSynonyms(folded, synonyms).map(({ start, end }) => folded.text.slice(start, end));
};

describe('findSynonyms', () => {
  it.each([
    ['a term', 'スパムが来る', ['すぱむ']],
    ['another width and case', 'Ｍａｉｌｂｏｘ Full', ['mailbox full']],
    ['the longest of overlapping terms', '容量オーバーのスパム判定', ['容量おーば', 'すぱむ判定']],
    ['a term at the head of a compound', 'スパムメール', ['すぱむ']],
    ['no piece of a word', 'auto audio', []],
    ['no piece of a katakana word', 'アンチスパム', []],
    ['the plural', 'spams', ['spam']],
    ['a term without its particle', 'アドレス変わった人', ['あどれす変わつた']],
    ['a term with another particle', 'アドレスの変わった人', ['あどれすの変わつた']],
    ['a term without a ー', 'ユーザアンノウン', ['ゆーざあんのうん']],
    ['a katakana term in hiragana', 'すぱむ', ['すぱむ']],
    ['nothing', '', []],
  ])('%s: %s → %j', (_, query, terms) => {
    expect(found(query)).toEqual(terms);
  });

  it('gives the terms of the group, encoded', () => {
    expect(findSynonyms(fold('au'), synonyms)).toEqual([
      { start: 0, end: 2, terms: [['au'], ['エーユ']] },
    ]);
  });
});

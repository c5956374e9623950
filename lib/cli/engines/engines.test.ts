import { describe, expect, it } from 'vitest';
import type { SearchRecord } from '../../search/record.ts';
import { flatDocuments } from './documents.ts';
import { flexsearches } from './flexsearch.ts';
import { fuse } from './fuse.ts';
import { miniSearches } from './minisearch.ts';
import { ours } from './ours.ts';

const record = (article: string, section: string | null, texts: Partial<SearchRecord>) => ({
  ...{ url: `/articles/${article}/${section ? `#${section}` : ''}`, article, section },
  ...{ title: '', heading: null, summary: '', verdict: null, category: 'message' },
  ...{ phrases: [], codes: [], questions: [], body: '' },
  ...texts,
});

const RECORDS: SearchRecord[] = [
  record('dns-ptr', null, {
    title: '逆引き設定がない(No PTR record)',
    phrases: ['reverse hostname'],
  }),
  record('dns-ptr', 'meaning', {
    title: '逆引き設定がない(No PTR record)',
    body: '逆引きは名前を調べること',
  }),
  record('mailbox-full', null, { title: 'メールボックスがいっぱい', phrases: ['mailbox full'] }),
  record('virus-detected', null, { title: '危険な添付ファイル', phrases: ['virus found'] }),
];
const documents = flatDocuments(RECORDS);

// Pagefind runs only in a browser: `npm run evaluate:engines` is its test.
describe.each([
  ours(RECORDS, []),
  ...(await flexsearches(documents)),
  ...miniSearches(documents),
  fuse(documents),
])('$name', ({ answer, indexBytes }) => {
  it('answers in order, each page once, and has a size', async () => {
    const replies = await answer(['mailbox full', 'PTR record']);
    expect(replies.map(({ found }) => found[0])).toEqual(['mailbox-full', 'dns-ptr']);
    for (const { found } of replies) {
      expect(new Set(found).size).toBe(found.length);
    }
    expect(indexBytes).toBeGreaterThan(100);
  });
});

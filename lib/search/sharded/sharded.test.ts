/** The index in pieces gives what the single file gives, or nothing. */
import fc from 'fast-check';
import { Index } from 'flexsearch';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../build.ts';
import { openIndex } from '../open.ts';
import type { SearchRecord } from '../record.ts';
import { SAMPLE_RECORDS, SAMPLE_SYNONYMS } from '../sample-records.ts';
import { search } from '../search.ts';
import { FIELDS } from '../weights.ts';
import { openSharded, type ReadPiece } from './open-sharded.ts';
import { pieceFinder } from './shard-file.ts';
import { splitIndex } from './split.ts';
import { StaticStorage } from './storage.ts';
import { staticTerms } from './terms.ts';

const MANY_WORDS = 'mailbox full 宛先 名簿 配信停止 メール 5.1.1';
/** Enough sections for several files of terms. */
const MANY_PAGES = Array.from({ length: 5 }, (_, copy) =>
  SAMPLE_RECORDS.map((record) => ({ ...record, url: `/${copy}${record.url}` })),
).flat();

/** Both ways to read an index of these records, the second as it comes off the wire. */
function bothWays(records: readonly SearchRecord[], synonyms = SAMPLE_SYNONYMS) {
  const file = buildIndex(records, synonyms);
  const { head, files } = splitIndex(file);
  const read: ReadPiece = async (piece) => JSON.parse(JSON.stringify(files.get(piece) ?? {}));
  const pieces = openSharded(JSON.parse(JSON.stringify(head)), read);
  return { whole: openIndex(file), pieces, head, read };
}

const MODES = ['suggest', 'full'] as const;
const QUERIES = [
  ...['User unknown', 'user unknwon', 'mailbox ful', 'mailerdaemon', 'grey listed', '5.1.1', '559'],
  ...[
    'パンク',
    '容量オーバーの宛先を消すべきか',
    'ボックス',
    'メールボックスエラー',
    'メーラーデモン',
  ],
  ...[
    'なないろ 届かない',
    'nanairo.example に届かない',
    'おにぎり',
    '',
    'constructor __proto__',
    'メ',
  ],
  '<hanako@nanairo.example>: 550 5.1.1 User unknown\nThis is the mail system at host mx.example',
];

describe('the same results', () => {
  const { whole, pieces } = bothWays(SAMPLE_RECORDS);
  it.each(QUERIES)('for %j', async (query) => {
    for (const mode of MODES) {
      const options = { limit: 5, mode } as const;
      const found = await pieces.ask((engine) => search(engine, query, options));
      expect(found).toEqual(search(whole, query, options));
    }
  });

  it('for any words on any pages, one query after the other', async () => {
    const word = fc.constantFrom(
      ...[
        'mailbox',
        'mailboxes',
        'full',
        'unknown',
        'メール',
        'エラーメール',
        'テストメール',
        'テスト',
      ],
      ...[
        '受信拒否',
        '届かない',
        'いっぱい',
        '550',
        '5.1.1',
        'constructor',
        'docomo.ne.jp',
        '満杯',
      ],
    );
    const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
    const texts = fc.array(text, { maxLength: 3 });
    const record = fc.record({ title: text, summary: text, heading: text, body: text });
    const page = fc.tuple(record, texts, texts, texts, fc.array(record, { maxLength: 2 }));
    const typing = fc.array(
      fc.oneof(
        text,
        text.map((typed) => typed.slice(0, -1)),
        fc.string({ unit: 'grapheme' }),
      ),
      { minLength: 1, maxLength: 4 },
    );
    const recordsOf = (pages: (typeof page extends fc.Arbitrary<infer P> ? P : never)[]) =>
      pages.flatMap(([top, phrases, signs, questions, sections], p): SearchRecord[] =>
        [top, ...sections].map((part, s) => ({
          ...{
            url: `/articles/a${p}/${s ? `#s${s}` : ''}`,
            article: `a${p}`,
            section: s ? `s${s}` : null,
          },
          ...{ title: top.title, summary: part.summary, heading: s ? part.heading : null },
          ...{ verdict: null, category: null, body: part.body },
          ...(s ? { phrases: [], questions: [] } : { phrases, signs, questions }),
          codes: s ? [] : phrases.filter((phrase) => /^5[.\d]+$/.test(phrase)),
        })),
      );
    await fc.assert(
      fc.asyncProperty(fc.array(page, { maxLength: 6 }), typing, async (list, queries) => {
        const { whole, pieces } = bothWays(recordsOf(list));
        for (const query of queries) {
          for (const mode of MODES) {
            const options = { limit: 9, mode } as const;
            const found = await pieces.ask((engine) => search(engine, query, options));
            expect(found).toEqual(search(whole, query, options));
          }
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000); // 150 generated sites, beside other work
});

describe('what is read', () => {
  it('all terms of a query together, and no file twice', async () => {
    const { head, read } = bothWays(MANY_PAGES);
    const asked: string[] = [];
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const pieces = openSharded(head, async (piece) => {
      asked.push(piece);
      await gate;
      return read(piece);
    });
    const ask = (query: string) =>
      pieces.ask((engine) => search(engine, query, { limit: 3, mode: 'full' }));
    const first = Promise.all([ask(MANY_WORDS), ask(MANY_WORDS)]);
    const together = [...asked];
    expect(together.length).toBeGreaterThan(2);
    release();
    await first;
    await ask(MANY_WORDS);
    expect(asked).toEqual([...new Set(asked)]);
    expect(asked.filter((piece) => piece.startsWith('t'))).toEqual(together);
  });

  it('no term while a further word is being typed', async () => {
    const { head, read } = bothWays(MANY_PAGES);
    const asked: string[] = [];
    const pieces = openSharded(head, (piece) => {
      asked.push(piece);
      return read(piece);
    });
    const type = (query: string) =>
      pieces.ask((engine) => search(engine, query, { limit: 3, mode: 'suggest' }));
    await type('mailb'); // no word, so the list of all words was needed
    expect(asked).toContain('words');
    const before = asked.filter((piece) => piece.startsWith('t'));
    for (const query of ['quxa', 'quxab', 'quxabc', 'quxabcd']) await type(query);
    expect(asked.filter((piece) => piece.startsWith('t'))).toEqual(before);
  });

  it('nothing is given while a file is missing, and all when it is there again', async () => {
    const { head, read, whole } = bothWays(SAMPLE_RECORDS);
    const broken = new Set(['t', 'p']);
    const pieces = openSharded(head, async (piece) => {
      if (broken.has(piece.charAt(0))) throw new Error(`no ${piece}`);
      return read(piece);
    });
    const options = { limit: 3, mode: 'full' } as const;
    const ask = () => pieces.ask((engine) => search(engine, 'mailbox full', options));
    await expect(ask()).rejects.toThrow(/^no t/);
    broken.delete('t');
    await expect(ask()).rejects.toThrow(/^no p/);
    broken.delete('p');
    expect(await ask()).toEqual(search(whole, 'mailbox full', options));
  });

  it('a head of another version is refused', () => {
    const { head } = splitIndex(buildIndex(SAMPLE_RECORDS));
    expect(() => openSharded({ ...head, version: 999 }, async () => ({}))).toThrow('version 999');
  });
});

it('FlexSearch reads the files through its StorageInterface', async () => {
  const { whole, head, read } = bothWays(SAMPLE_RECORDS);
  const terms = staticTerms(pieceFinder(whole.synonyms.terms, head.termFiles), read);
  for (const field of FIELDS) {
    const index = new Index({
      encode: (term: string) => [term],
      tokenize: 'strict',
      resolution: 1,
    });
    await index.mount(new StaticStorage(field, terms) as never);
    for (const term of [...whole.counts.keys(), 'unknown-term']) {
      const ids = await index.search(term, { limit: 1000 });
      expect(ids).toEqual([...whole.fields[field].get(term)]);
    }
  }
});

import { describe, expect, it } from 'vitest';
import { buildIndex } from './build.ts';
import type { SearchRecord } from './record.ts';
import { SAMPLE_RECORDS, SAMPLE_SYNONYMS } from './sample-records.ts';

const file = buildIndex(SAMPLE_RECORDS, SAMPLE_SYNONYMS);

describe('buildIndex', () => {
  it('joins the records of a page, also when they stand apart', () => {
    const apart = [...SAMPLE_RECORDS].sort(
      (a, b) => Number(a.section !== null) - Number(b.section !== null),
    );
    const page = buildIndex(apart).pages.find(({ article }) => article === 'mailbox-full');
    expect(page).toEqual(file.pages.find(({ article }) => article === 'mailbox-full'));
    expect(page?.sections).toEqual([
      [null, null],
      ['check', 'お客様に伝えること'],
      ['list', '名簿の宛先をどうするか'],
    ]);
  });

  it('numbers the sections through the pages, whatever the order of the records', () => {
    const apart = [...SAMPLE_RECORDS].sort(
      (a, b) => Number(a.section !== null) - Number(b.section !== null),
    );
    expect(buildIndex(apart).postings).toBe(file.postings);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(file))).toEqual(file);
  });

  it('keeps of bodies the terms that say something', () => {
    const terms = file.terms.split('\n');
    expect(terms).toContain('申込');
    expect(terms).not.toContain('ます');
    expect(terms).toEqual([...terms].sort());
  });

  it('leaves out the postings of a term that most bodies hold', () => {
    const records = Array.from(
      { length: 30 },
      (_, i): SearchRecord => ({
        ...(SAMPLE_RECORDS[0] as SearchRecord),
        url: `/articles/a${i}/`,
        article: `a${i}`,
        body: i % 2 === 0 ? '配信 名簿' : '配信',
      }),
    );
    const { common, terms } = buildIndex(records);
    expect(common.split('\n')).toEqual(['名簿', '配信']);
    expect(terms).toBe('');
  });
});

/** The scorer against a stupid one that reads the records again for every number. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kindOf } from '../text/term-kind.ts';
import { encode } from '../text/tokens.ts';
import { buildIndex } from './build.ts';
import { openIndex } from './open.ts';
import { readQuery } from './query.ts';
import type { SearchRecord } from './record.ts';
import { scoreConcepts, scoreOf } from './score.ts';
import { COLUMN } from './term-hits.ts';
import { FIELD_WEIGHTS, type Field, RANKING, weightOf } from './weights.ts';

const WORDS = [
  '受信拒否',
  'メール',
  'ドメイン',
  'mailbox',
  'full',
  '550',
  '5.1.1',
  '届かない',
  '宛先の設定',
  'x',
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' '));

interface Page {
  title: string;
  names: string[];
  codes: string[];
  phrases: string[];
  questions: string[];
  summary: string;
  parts: { heading: string; body: string }[];
}

const page: fc.Arbitrary<Page> = fc.record({
  title: text,
  names: fc.array(text, { maxLength: 2 }),
  codes: fc.array(fc.constantFrom('550', '5.1.1'), { maxLength: 2 }),
  phrases: fc.array(text, { maxLength: 3 }),
  questions: fc.array(text, { maxLength: 3 }),
  summary: text,
  parts: fc.array(fc.record({ heading: text, body: text }), { minLength: 1, maxLength: 3 }),
});

const recordsOf = (pages: Page[]): SearchRecord[] =>
  pages.flatMap(({ title, names, codes, phrases, questions, summary, parts }, p) =>
    parts.map(({ heading, body }, s) => ({
      url: `/articles/a${p}/${s ? `#s${s}` : ''}`,
      article: `a${p}`,
      section: s ? `s${s}` : null,
      title,
      heading: s ? heading : null,
      summary,
      verdict: null,
      category: null,
      phrases: s ? [] : phrases,
      codes: s ? [] : codes,
      questions: s ? [] : questions,
      body,
      ...(s || names.length === 0 ? {} : { names }),
    })),
  );

/** Texts of a field, unit by unit, with the page of each. */
function unitsOf(
  pages: Page[],
  field: Field,
): { page: number; section?: number; terms: string[] }[] {
  let section = 0;
  return pages.flatMap((it, p) => {
    if (field === 'headings' || field === 'body') {
      return it.parts.map(({ heading, body }, s) => {
        const words = field === 'body' ? body : s ? heading : it.summary;
        const terms = [...new Set(encode(words))];
        const kept =
          field === 'body' ? terms.filter((t) => !['kana', 'number'].includes(kindOf(t))) : terms;
        return { page: p, section: section++, terms: kept };
      });
    }
    const texts = {
      title: [it.title],
      names: it.names,
      codes: [it.codes.join(' ')],
      phrases: it.phrases,
      questions: it.questions,
    }[field];
    return texts.map((words) => ({ page: p, terms: [...new Set(encode(words))] }));
  });
}

const FIELD_LIST = Object.keys(FIELD_WEIGHTS) as Field[];

/** Score of one section for a list of different terms, from the formulas alone. */
function stupidScore(
  pages: Page[],
  terms: string[],
  section: number,
): { score: number; found: number } {
  const fields = new Map(FIELD_LIST.map((field) => [field, unitsOf(pages, field)]));
  const own = fields.get('body')![section]!.page;
  let score = 0;
  let found = 0;
  for (const term of terms) {
    const on = new Set(
      FIELD_LIST.flatMap((f) =>
        fields
          .get(f)!
          .filter((u) => u.terms.includes(term))
          .map((u) => u.page),
      ),
    );
    const unknown = kindOf(term) === 'kana' ? 0.5 : 1;
    const rarity =
      on.size === 0
        ? unknown
        : Math.log(1 + pages.length / (on.size + 0.5)) / Math.log(1 + pages.length / 0.5);
    const information = weightOf(term) * rarity;
    const weightIn = (field: Field, unit: { terms: string[] }) => {
      const lengths = fields
        .get(field)!
        .map((u) => u.terms.length)
        .filter((length) => length > 0);
      const average = lengths.reduce((a, b) => a + b, 0) / lengths.length;
      const { weight, b } = FIELD_WEIGHTS[field];
      return weight / (1 - b + (b * unit.terms.length) / average);
    };
    let shared = 0;
    for (const field of ['title', 'names', 'codes', 'phrases', 'questions'] as const) {
      const units = fields.get(field)!.filter((u) => u.page === own && u.terms.includes(term));
      const best = Math.max(0, ...units.map((u) => weightIn(field, u)));
      if (units.length > 0) shared += best * (1 + RANKING.again * Math.log2(units.length));
    }
    const ofSection = (s: number) =>
      (['headings', 'body'] as const).reduce((sum, field) => {
        const unit = fields.get(field)!.find((u) => u.section === s)!;
        return sum + (unit.terms.includes(term) ? weightIn(field, unit) : 0);
      }, 0);
    const siblings = fields
      .get('body')!
      .filter((u) => u.page === own)
      .map((u) => ofSection(u.section!));
    const weight = shared + Math.max(ofSection(section), RANKING.elsewhere * Math.max(...siblings));
    if (on.has(own)) {
      score += (information * weight) / (weight + RANKING.k1);
      found += information;
    }
  }
  return { score, found };
}

it('serialised, opened and searched, gives the numbers of the stupid scorer', () => {
  const pages = fc.array(page, { minLength: 1, maxLength: 6 });
  // Words whose ways are the typed one alone: no katakana, which also meets compounds.
  const query = fc.subarray(['受信拒否', 'mailbox', 'full', '550', '届かない', '宛先'], {
    minLength: 1,
  });
  fc.assert(
    fc.property(pages, query, (list, words) => {
      const engine = openIndex(JSON.parse(JSON.stringify(buildIndex(recordsOf(list)))));
      const options = { typing: false, synonyms: false };
      const { concepts } = readQuery(words.join(' '), engine, options);
      const plain = concepts.filter(({ ways }) => ways.length === 1 && ways[0]?.atoms.length === 1);
      const kept = plain.filter(
        ({ ways: [way] }) => way!.atoms[0]!.weight === weightOf(way!.atoms[0]!.term),
      );
      const scores = scoreConcepts(kept, engine);
      const terms = kept.map(({ ways: [way] }) => way!.atoms[0]!.term);
      engine.fields.body.pages.forEach((_, section) => {
        const stupid = stupidScore(list, terms, section);
        expect(scoreOf(scores, section, COLUMN.score)).toBeCloseTo(stupid.score, 9);
        expect(scoreOf(scores, section, COLUMN.found)).toBeCloseTo(stupid.found, 9);
      });
    }),
    { numRuns: 60 },
  );
});

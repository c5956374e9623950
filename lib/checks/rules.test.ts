import { describe, expect, it } from 'vitest';
import { evidenceCases } from './cases/evidence.ts';
import { filesCases, harmlessFiles } from './cases/files.ts';
import { frontMatterCases } from './cases/front-matter.ts';
import { harmless, ledgerCases } from './cases/ledger.ts';
import { linksCases } from './cases/links.ts';
import { markdownCases } from './cases/markdown.ts';
import { redirectsCases } from './cases/redirects.ts';
import { checkFixture, GMAIL, HOST_UNKNOWN, USER_UNKNOWN } from './fixture.ts';
import { RULES } from './rules.ts';

const GROUPS = {
  files: filesCases,
  'front matter': frontMatterCases,
  Markdown: markdownCases,
  links: linksCases,
  redirects: redirectsCases,
  ledger: ledgerCases,
  evidence: evidenceCases,
};

describe.each(Object.entries(GROUPS))('%s', (_group, cases) => {
  it.each(cases)('%s', (_name, edits, printed) => {
    expect(checkFixture(edits).printed.split('\n')).toEqual(printed);
  });
});

it.each([...harmless, ...harmlessFiles])('%s: nobody is asked', (_name, edits) => {
  expect(checkFixture(edits).printed).toBe('');
});

describe('the rules', () => {
  it('have nothing to say about content without a fault', () => {
    const { printed, articles } = checkFixture({});
    expect(printed).toBe('');
    expect(articles).toBe(3);
  });

  it.each(RULES.map(({ name }) => name))('%s has a case', (name) => {
    const printed = Object.values(GROUPS).flatMap((cases) => cases.flatMap(([, , lines]) => lines));
    expect(printed.some((line) => line.endsWith(`  ${name}`))).toBe(true);
  });

  it('stop the build, or only warn', () => {
    const due = checkFixture({}, '2027-05-25');
    expect(due.problems).toEqual([]);
    expect(due.warnings.map(({ rule, line }) => [rule, line])).toEqual([['review-due', 6]]);
    expect(checkFixture({}, '2027-05-24').warnings).toEqual([]);
  });

  it('report every problem, not the first', () => {
    const { problems } = checkFixture({
      [USER_UNKNOWN]: ['{#more}', '{#see}'],
      [HOST_UNKNOWN]: ['category: message', 'category: none'],
      [GMAIL]: ['title: Gmail', 'titel: Gmail'],
    });
    const files = new Set(problems.map(({ file }) => file.replace(/^.*\//, '')));
    expect([...files].sort()).toEqual(['gmail.md', 'host-unknown.md', 'user-unknown.md']);
  });

  it('let drafts lead to drafts, and keep them out of the published content', () => {
    const draft = (text: string) => ['category: ', `draft: true\n${text}category: `] as const;
    const { printed, content, articles } = checkFixture({
      [GMAIL]: draft(''),
      [HOST_UNKNOWN]: draft('related: [gmail]\n'),
      [USER_UNKNOWN]: ['related: [host-unknown]\n', 'draft: true\n'],
      'site.yml': ['popular: [user-unknown]', 'popular: []'],
      'redirects.yml': '[]\n',
      'codes.yml': null,
      'providers.yml': null,
    });
    expect(printed).toContain('features.codes');
    expect(printed).not.toContain('下書き');
    expect(content?.articles).toEqual([]);
    expect(articles).toBe(3);
  });
});

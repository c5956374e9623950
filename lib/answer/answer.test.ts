import { describe, expect, it } from 'vitest';
import { buildIndex } from '../search/build.ts';
import { openIndex } from '../search/open.ts';
import { SAMPLE_RECORDS, SAMPLE_SYNONYMS } from '../search/sample-records.ts';
import { answer, answerLine, type Diagnosed } from './answer.ts';

const engine = openIndex(buildIndex(SAMPLE_RECORDS, SAMPLE_SYNONYMS));
const paste = '<hanako@example.jp>: 550 5.1.1 User unknown';

describe('answer', () => {
  it.each([
    ['User unknown', 'text'],
    ['5.1.1', 'code'],
    ['#550', 'code'],
    [paste, 'paste'],
    ['', 'text'],
  ])('%s is a %s', (query, kind) => {
    expect(answer(query, engine, { limit: 3 })).toMatchObject({ query, kind, answer: null });
  });

  it.each<[string, Diagnosed, string]>([
    ['certain', { article: 'user-unknown', certainty: 'certain' }, 'confident'],
    ['likely', { article: 'mailbox-full', certainty: 'likely' }, 'confident'],
    ['unsure', { article: 'user-unknown', certainty: 'unsure' }, 'weak'],
    ['no reason', { article: 'unknown-reason', certainty: 'certain' }, 'weak'],
    ['no bounce', { article: 'not-a-bounce', certainty: 'certain' }, 'weak'],
  ])('a diagnosis rates the top of the page: %s', (_, diagnosis, tier) => {
    const found = answer(paste, engine, { limit: 3, diagnose: () => diagnosis });
    expect(found).toMatchObject({ answer: diagnosis, tier });
    expect(found.hits.length).toBeGreaterThan(0);
  });

  it('leaves the rating to the search when there is no diagnosis', () => {
    expect(answer(paste, engine, { limit: 3, diagnose: () => null }).tier).toBe('confident');
  });

  it('diagnoses pastes only, and not while typing', () => {
    const diagnose = () => ({ article: 'user-unknown', certainty: 'certain' }) as const;
    expect(answer('User unknown', engine, { limit: 3, diagnose }).answer).toBeNull();
    expect(answer(paste, engine, { limit: 3, diagnose, mode: 'suggest' }).answer).toBeNull();
  });

  it('takes an address alone for the question who that is', () => {
    const diagnose = () => ({ article: 'unknown-reason', certainty: 'unsure' }) as const;
    const found = answer('MAILER-DAEMON@example.jp', engine, { limit: 3, diagnose });
    expect(found).toMatchObject({ kind: 'paste', tier: 'confident', answer: null });
    expect(found.hits[0]?.article).toBe('mailer-daemon');
  });
});

describe('answerLine', () => {
  it('has exactly the fields that the command promises, in their order', () => {
    const line = answerLine(answer('配信停止の方法', engine, { limit: 1 }));
    expect(JSON.stringify(line)).toMatch(
      /^\{"query":"配信停止の方法","kind":"text","tier":"confident","answer":null,"results":\[\{"url":"\/articles\/before-you-send\/#unsubscribe","article":"before-you-send","section":"unsubscribe","title":"届くメールにするために","heading":"配信停止の方法を書く","score":[\d.]+\}\]\}$/,
    );
  });

  it('gives a code page as null with its address', () => {
    const [page] = answerLine(answer('5.1.1', engine, { limit: 1 })).results;
    expect(page).toMatchObject({
      url: '/codes/5-1-1/',
      article: null,
      section: null,
      heading: null,
    });
  });
});

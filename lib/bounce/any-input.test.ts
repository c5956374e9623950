/** What holds for every input, whatever it says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose, diagnoseText } from './diagnose.ts';
import type { Diagnosis } from './diagnosis.ts';
import { sampleRules as rules } from './sample-rules.ts';

const PHRASES = rules.articles.flatMap(({ phrases = [] }) =>
  phrases.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.text)),
);
const phrase = fc.constantFrom(...PHRASES).map((text) => text.replaceAll('*', 'mx.example.jp'));
const piece = fc.oneof(
  phrase,
  fc.constantFrom(
    '550 5.1.1 ',
    '450 ',
    '4.2.2 ',
    '<a@example.jp>: ',
    '\n',
    '\n\n',
    'From: MAILER-DAEMON@x.jp\n',
    'To: a@b.jp\n',
    'Subject: x\n',
    'Action: failed\n',
    'Action: delayed\n',
    'Status: 5.1.1\n',
    'Final-Recipient: rfc822; a@example.jp\n',
    'Content-Type: multipart/report; boundary=b\n',
    '--b\n',
    '--b--\n',
    '>>> DATA\n',
    '<<< 550 no\n',
    '宛先',
    '\0',
    '\r',
  ),
  fc.string({ maxLength: 20 }),
);
const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

const articles = new Set(rules.articles.map(({ id }) => id));
function expectAnswers(answers: Diagnosis[]): void {
  expect(answers.length).toBeGreaterThan(0);
  for (const { article, verdict, certainty } of answers) {
    expect(articles.has(article)).toBe(true);
    if (verdict === 'remove') expect(certainty).toBe('certain');
  }
}

describe('any input', () => {
  it('is answered, with an article of the content, and never removed without being certain', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (input) => {
        expectAnswers(await diagnose(input, rules));
        expectAnswers(diagnoseText(input, rules));
      }),
      { numRuns: 300 },
    );
  });

  it('may be any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expectAnswers(await diagnose(bytes, rules));
      }),
      { numRuns: 200 },
    );
  });
});

describe('removing is earned', () => {
  const address = fc.constantFrom('a@example.jp', 'a@docomo.ne.jp', 'a@ezweb.ne.jp');
  const temporary = fc.constantFrom('450', '421 4.4.1', '451 4.1.1', '4.2.0');

  it('a temporary code never removes nor corrects', () => {
    fc.assert(
      fc.property(temporary, address, phrase, (code, to, words) => {
        const [answer] = diagnoseText(`${code} <${to}>: ${words}`, rules);
        expect(['remove', 'fix']).not.toContain(answer?.verdict);
      }),
    );
  });

  it('docomo and au are never removed', () => {
    const carrier = fc.constantFrom('a@docomo.ne.jp', 'a@ezweb.ne.jp', 'a@au.com');
    fc.assert(
      fc.property(carrier, phrase, (to, words) => {
        fc.pre(!/feedback|complaint|abuse report/i.test(words));
        expect(diagnoseText(`550 5.1.1 <${to}>: ${words}`, rules)[0]?.verdict).not.toBe('remove');
      }),
    );
  });

  it('a number alone never removes', () => {
    for (const code of ['550', '5.1.1', '550 5.1.1', '553 5.1.1 <a@example.jp>']) {
      expect(diagnoseText(code, rules)[0]?.verdict).not.toBe('remove');
    }
  });
});

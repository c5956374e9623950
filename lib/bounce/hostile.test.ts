/** Input made to freeze the page. What is counted is work, not time. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { diagnose, diagnoseText } from './diagnose.ts';
import { TEXT_CHARS } from './limits.ts';
import { PhraseIndex } from './phrase-index.ts';
import { sampleRules as rules } from './sample-rules.ts';

const HEADER = 'From: MAILER-DAEMON@mx.example.jp\nTo: shop@example.jp\nSubject: Returned mail\n';
const HTML = `${HEADER}Content-Type: text/html\n\n`;
const fill = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length));

const INPUTS: Record<string, (length: number) => string> = {
  'one letter': (n) => fill('a', n),
  'at signs': (n) => fill('a@', n),
  'openings of addresses': (n) => fill('<a@example.jp>: ', n),
  'the start of a phrase': (n) => fill('Client host ', n),
  'a phrase without its end': (n) => fill('Service unavailable; ', n),
  codes: (n) => fill('550-5.1.1 ', n),
  'host names without end': (n) => fill('aaaaaaaaaa.', n),
  quotes: (n) => fill('"@', n),
  'endless headers': (n) => HEADER + fill('X-Filler: a\n', n),
  'one endless header': (n) => `${HEADER}X-Filler: ${fill('a', n)}`,
  'endless folding': (n) => `${HEADER}X-Filler: a\n${fill(' b\n', n)}`,
  'nested multiparts': (n) =>
    HEADER + fill('Content-Type: multipart/mixed; boundary="b"\n\n--b\n', n),
  'parts of one multipart': (n) =>
    `${HEADER}Content-Type: multipart/mixed; boundary=b\n\n${fill('--b\n\nx\n', n)}`,
  'elements without end': (n) => HTML + fill('<style>', n),
  'comments without end': (n) => HTML + fill('<!--', n),
  'entities without end': (n) => HTML + fill('&#55', n),
  'bytes of another charset': (n) =>
    `${HEADER}Content-Type: text/plain; charset=iso-2022-jp\n\n${fill('あ\n', n)}`,
  'recipients without end': (n) =>
    fill('Final-Recipient: rfc822; a@example.jp\nAction: failed\n\n', n),
  'a transcript without end': (n) =>
    `${HEADER}\n${fill('>>> RCPT TO:<a@example.jp>\n<<< 550 no\n', n)}`,
  'empty lines': (n) => HEADER + fill('\n', n),
};

afterEach(() => {
  vi.restoreAllMocks();
});

/** Calls of what could be repeated too often. */
async function work(run: () => Promise<unknown> | unknown): Promise<number> {
  const watched = [
    vi.spyOn(String.prototype, 'slice'),
    vi.spyOn(String.prototype, 'indexOf'),
    vi.spyOn(String.prototype, 'startsWith'),
    vi.spyOn(String.prototype, 'replace'),
    vi.spyOn(RegExp.prototype, 'exec'),
    vi.spyOn(RegExp.prototype, 'test'),
  ];
  await run();
  const calls = watched.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  vi.restoreAllMocks();
  return calls;
}

/** Counting makes it slow, and the machine may be busy: this is no limit of ours. */
const PATIENCE = { timeout: 60_000 };

describe('work', PATIENCE, () => {
  it.each(Object.entries(INPUTS))('grows no faster than the input: %s', async (_, make) => {
    const of = async (text: string) =>
      (await work(() => diagnose(text, rules))) + (await work(() => diagnoseText(text, rules)));
    const [once, twice] = [await of(make(8_000)), await of(make(16_000))];
    expect(twice).toBeLessThan(2.5 * once + 2_000);
  });

  it.each([
    'one letter',
    'a phrase without its end',
    'endless headers',
    'nested multiparts',
    'elements without end',
  ])('ends at a limit: 10 MB of %s', async (name) => {
    const find = vi.spyOn(PhraseIndex.prototype, 'find');
    const answers = await diagnose(INPUTS[name]!(10 * 1024 * 1024), rules);
    const searched = find.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
    expect(answers.length).toBeGreaterThan(0);
    // Phrases and services are looked for in every unit, complaints once more.
    expect(searched).toBeLessThan(5 * TEXT_CHARS);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleRules } from '../bounce/sample-rules.ts';
import { bounceReport, evaluateBounces } from './evaluate-bounces.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'evaluate-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const write = (name: string, value: unknown) =>
  writeFileSync(join(dir, name), JSON.stringify(value));

describe('evaluateBounces', () => {
  it('counts what is right, lists what is not, and names exceptions', async () => {
    writeFileSync(
      join(dir, 'a.eml'),
      'From: MAILER-DAEMON@example.jp\nTo: a@example.jp\nSubject: Returned\n\n<b@example.jp>: 550 User unknown\n',
    );
    write('bounce-labels.json', [
      { file: 'a.eml', topics: ['user-unknown'], verdicts: ['remove'] },
      { file: 'missing.eml', topics: ['user-unknown'] },
    ]);
    write('error-lines.json', [
      { text: 'Mailbox full', topics: ['mailbox-full'] },
      { text: 'Host unknown', topics: ['mailbox-full', 'user-unknown'] },
      { text: 'Access denied', topics: ['policy'], verdicts: ['remove'] },
    ]);
    const scores = await evaluateBounces(dir, sampleRules);
    expect(scores.mails).toMatchObject({ total: 2, right: 1 });
    expect(scores.mails.exceptions[0]).toContain('missing.eml');
    expect(scores.lines).toMatchObject({ total: 3, right: 1, exceptions: [] });
    const text = bounceReport(scores, true).join('\n');
    expect(text).toContain('mails right (first recipient)  50.0 %  1/2');
    expect(text).toContain('wanted mailbox-full|user-unknown, got host-unknown: Host unknown');
  });

  it('takes a missing set for an empty one', async () => {
    expect((await evaluateBounces(dir, sampleRules)).lines.total).toBe(0);
  });
});

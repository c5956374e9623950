import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDiagnose } from './diagnose.ts';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'diagnose-'));
  mkdirSync(join(dir, 'box'));
  writeFileSync(join(dir, 'box', 'b.txt'), '552 5.2.2 <taro@example.jp>: Mailbox full\n');
  writeFileSync(join(dir, 'box', 'a.eml'), mail('hanako@example.jp'));
  writeFileSync(join(dir, 'box', '.hidden'), 'not a mail');
  const from = 'From MAILER-DAEMON  Tue Nov 24 09:00:00 2026\n';
  writeFileSync(
    join(dir, 'all.mbox'),
    `${from}${mail('a@example.jp')}\n${from}${mail('=b@example.jp')}\n`,
  );
});
afterAll(() => rmSync(dir, { recursive: true }));

const mail = (address: string): string => `Return-Path: <>
From: MAILER-DAEMON@mx.example.jp
To: shop@example.com
Subject: Undelivered Mail Returned to Sender

<${address}>: host mx.example.jp[192.0.2.1] said: 550 5.1.1 <${address}>: User "x" unknown, User unknown
`;

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runDiagnose(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out, err };
}

describe('npm run diagnose', () => {
  it('prints one JSON line per recipient, folders in name order, hidden files left out', async () => {
    const { code, out, err } = await run('--json', join(dir, 'box'));
    expect(code).toBe(0);
    expect(err).toEqual([]);
    expect(out.map((line) => JSON.parse(line))).toMatchObject([
      {
        file: join(dir, 'box', 'a.eml'),
        recipient: 'hanako@example.jp',
        article: 'user-unknown',
        verdict: 'remove',
      },
      {
        file: join(dir, 'box', 'b.txt'),
        recipient: 'taro@example.jp',
        article: 'mailbox-full',
        verdict: 'retry',
      },
    ]);
  });

  it('reads every mail of an mbox', async () => {
    const { out } = await run('--json', join(dir, 'all.mbox'));
    expect(out.map((line) => JSON.parse(line).recipient)).toEqual(['a@example.jp', 'b@example.jp']);
  });

  it('names what it cannot read, does the rest, and exits with 2', async () => {
    const { code, out, err } = await run(
      '--json',
      join(dir, 'missing.eml'),
      join(dir, 'box', 'b.txt'),
    );
    expect(code).toBe(2);
    expect(out).toHaveLength(1);
    expect(err.join()).toContain('missing.eml');
  });

  it('writes CSV that a spreadsheet reads as text', async () => {
    const { out } = await run('--csv', join(dir, 'box', 'a.eml'));
    expect(out[0]).toMatch(/^\ufeffファイル,宛先,/);
    expect(out.every((line) => line.endsWith('\r'))).toBe(true);
    expect(out[1]).toContain('配信を止める');
    expect(out[1]).toContain('User ""x"" unknown');
  });

  it('tells a reader what to do', async () => {
    const { out } = await run(join(dir, 'box', 'b.txt'));
    expect(out.join()).toMatch(/taro@example\.jp\n {2}名簿の扱い: 残して、次の配信を待つ/);
    expect(out.join()).toContain('根拠の行: 552 5.2.2');
  });

  it.each([[[]], [['--json', '--csv', 'x']], [['--nonsense', 'x']], [['--stdin', 'x']]])(
    'explains itself to %j',
    async (args) => {
      const { code, err } = await run(...args);
      expect(code).toBe(2);
      expect(err.join()).toContain('使い方');
    },
  );
});

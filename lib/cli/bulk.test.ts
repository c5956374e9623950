import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleRules } from '../bounce/sample-rules.ts';
import { asMbox, asZip, encryptedZip, sampleMailbox } from '../list/sample-mailbox.ts';
import { readBulk } from './bulk.ts';
import { runDiagnose } from './diagnose.ts';
import { diskFile } from './disk-file.ts';

const files = sampleMailbox({ seed: 11, mails: 300 });
const sourceOf = (name: string, bytes: Uint8Array) => ({ name, blob: new Blob([bytes.slice()]) });
const folder = readBulk(
  files.map(({ name, bytes }) => sourceOf(name, bytes)),
  sampleRules,
);

/** Rows without the names of files, which differ between a folder and a zip. */
const bare = ({ rows }: Awaited<ReturnType<typeof readBulk>>) =>
  rows.map(({ address, verdict, certainty, times, due, last, why, suggestion, sightings }) => ({
    address,
    verdict,
    certainty,
    times,
    due,
    last,
    why,
    suggestion,
    mails: sightings.length,
  }));

describe('a mailbox of 300 mails with other files in between', () => {
  it('loses nothing: files in = files in rows + named failures', async () => {
    const result = await folder;
    const strays = files.filter(({ why }) => why);
    expect(result.files).toBe(files.length);
    expect(result.inRows).toBe(files.length - strays.length);
    expect(result.unread.map(({ why }) => why)).toEqual(strays.map(({ why }) => why));
    expect(result).toMatchObject({ mails: 300, copies: 0 });
    const addresses = new Set(files.flatMap(({ address }) => address ?? []));
    expect(new Set(result.rows.map(({ address }) => address))).toEqual(addresses);
    expect(result.rows).toHaveLength(addresses.size);
  });

  it('gives the same rows as a folder, as a zip and as an mbox', async () => {
    const wanted = bare(await folder);
    expect(bare(await readBulk([sourceOf('a.zip', asZip(files))], sampleRules))).toEqual(wanted);
    expect(bare(await readBulk([sourceOf('a.mbox', asMbox(files))], sampleRules))).toEqual(wanted);
  });

  it('counts nothing twice when the mailbox lies there three times', async () => {
    const all = [
      ...files.map(({ name, bytes }) => sourceOf(name, bytes)),
      sourceOf('a.zip', asZip(files)),
      sourceOf('a.mbox', asMbox(files)),
    ];
    const result = await readBulk(all, sampleRules);
    expect(bare(result)).toEqual(bare(await folder));
    expect(result).toMatchObject({ mails: 900, copies: 600, files: 2 * files.length + 1 });
    expect(result.inRows + result.unread.length).toBe(result.files);
  });
});

describe('npm run diagnose', () => {
  let dir = '';
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'bulk-'));
    mkdirSync(join(dir, 'box'));
    for (const { name, bytes } of sampleMailbox({ seed: 5, mails: 20, addresses: 4 }))
      writeFileSync(join(dir, 'box', name), bytes);
    writeFileSync(join(dir, 'box', 'z.zip'), encryptedZip());
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  async function run(...args: string[]) {
    const out: string[] = [];
    const err: string[] = [];
    const code = await runDiagnose(args, {
      out: (text) => out.push(text),
      err: (text) => err.push(text),
    });
    return { code, out, err };
  }

  it('--summary says how many, what to do with whom, and what was not read', async () => {
    const { code, out } = await run('--summary', join(dir, 'box'), join(dir, 'missing'));
    expect(code).toBe(2);
    expect(out[0]).toBe('ファイル 23件 = 表にしたファイル 20件 + 読めなかったファイル 3件');
    expect(out[1]).toMatch(/^メール 20通 → 表の行 \d+件$/);
    expect(out.join('\n')).toMatch(/配信を止める: \d+件\n {2}kokyaku\d@/);
    expect(out.at(-1)).toContain('z.zip/himitsu.eml: パスワードがかかっています');
  });

  it('--json opens zips, and gives files that are no mails an answer', async () => {
    const { code, out, err } = await run('--json', join(dir, 'box'));
    expect(code).toBe(2);
    expect(err.map((line) => line.replace(/^.*\//, ''))).toEqual([
      '000019.msg: 読めません(壊れています)',
      'himitsu.eml: 読めません(パスワードがかかっています)',
    ]);
    const png = out.map((line) => JSON.parse(line)).find(({ file }) => file.endsWith('.png'));
    expect(png).toMatchObject({ article: 'not-a-bounce', recipient: null });
  });
});

describe('diskFile', () => {
  it('is cut like a Blob, and says when there is no such file', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'disk-')), 'a');
    writeFileSync(path, '0123456789');
    const file = diskFile(path);
    const text = async (from: number, to: number) =>
      new TextDecoder().decode(await file.slice(from, to).slice(1, 99).arrayBuffer());
    expect([file.size, await text(0, 4), await text(8, 20), await text(30, 40)]).toEqual([
      10,
      '123',
      '9',
      '',
    ]);
    rmSync(path);
    expect(() => diskFile(path)).toThrow(/ENOENT/);
  });
});

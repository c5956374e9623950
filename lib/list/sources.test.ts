import { type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MAIL_BYTES } from '../bounce/limits.ts';
import { WHOLE_BYTES } from './limits.ts';
import { asMbox, asZip, encryptedZip, sampleMailbox } from './sample-mailbox.ts';
import { type Found, mailsOf } from './sources.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const MAIL = bytesOf('From: MAILER-DAEMON@x.jp\nTo: a@b.jp\nSubject: x\n\n550 no\n');

async function read(name: string, ...parts: BlobPart[]): Promise<Found[]> {
  const found: Found[] = [];
  for await (const one of mailsOf({ name, blob: new Blob(parts) })) found.push(one);
  return found;
}
const said = (found: readonly Found[]) =>
  found.map((one) => `${one.file} ${one.kind === 'mail' ? 'mail' : one.why}`);
const zip = (files: Zippable): BlobPart => zipSync(files).slice();

describe('mailsOf', () => {
  it.each<[string, BlobPart, string]>([
    ['a.eml', MAIL, 'mail'],
    ['line.txt', '550 5.1.1 User unknown', 'mail'],
    ['utf16.txt', Uint8Array.from([0xff, 0xfe, 0x35, 0, 0x35, 0, 0x30, 0]), 'mail'],
    ['empty.eml', '', 'empty'],
    ['blank.eml', '\n \r\n', 'empty'],
    ['photo.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'not-a-mail'],
    ['program.bin', Uint8Array.from({ length: 900 }, (_, i) => i % 40), 'not-a-mail'],
    ['old.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'not-a-mail'],
    ['cut.msg', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'damaged'],
    ['word.docx', zip({ '[Content_Types].xml': MAIL, 'word/a.xml': MAIL }), 'not-a-mail'],
    ['nothing.zip', zip({}), 'empty'],
    ['mac.zip', zip({ '__MACOSX/._a.eml': MAIL, '.DS_Store': MAIL }), 'empty'],
    ['cut.zip', zipSync({ 'a.eml': MAIL }).slice(0, 50), 'damaged'],
  ])('%s', async (name, bytes, kind) => {
    expect(said(await read(name, bytes))).toEqual([`${name} ${kind}`]);
  });

  it('names every entry of a zip, in the order of a folder', async () => {
    const files = {
      'b/2.eml': MAIL,
      'b-3.eml': MAIL,
      'a.eml': MAIL,
      'b/inner.zip': zipSync({ 'c.eml': MAIL, 'd.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47) }),
      'b/empty.eml': new Uint8Array(),
    };
    expect(said(await read('all.zip', zip(files)))).toEqual([
      'all.zip/a.eml mail',
      'all.zip/b/2.eml mail',
      'all.zip/b/empty.eml empty',
      'all.zip/b/inner.zip/c.eml mail',
      'all.zip/b/inner.zip/d.png not-a-mail',
      'all.zip/b-3.eml mail',
    ]);
  });

  it('names an entry with a password, and one that is damaged, and reads the others', async () => {
    expect(said(await read('a.zip', encryptedZip().slice()))).toEqual([
      'a.zip/himitsu.eml encrypted',
    ]);
    const bytes = zipSync({ 'a.eml': MAIL, 'b.eml': MAIL }).slice();
    bytes.fill(0xff, 36, 50); // the deflated bytes of the first
    expect(said(await read('b.zip', bytes))).toEqual(['b.zip/a.eml damaged', 'b.zip/b.eml mail']);
  });

  it('stops at zips inside zips inside zips, by name', async () => {
    const nested = zip({ 'b.zip': zipSync({ 'c.zip': zipSync({ 'd.eml': MAIL }) }) });
    expect(said(await read('a.zip', nested))).toEqual(['a.zip/b.zip/c.zip too-large']);
  });

  it('reads Japanese names of Windows', async () => {
    const latin = '\x83\x47\x83\x89\x81\x5b.eml'; // エラー.eml in Shift_JIS
    const bytes = zipSync({ 'AAAAAA.eml': MAIL }).slice();
    const name = Uint8Array.from(latin, (char) => char.charCodeAt(0));
    for (let at = 0; at < bytes.length - name.length; at++)
      if (new TextDecoder().decode(bytes.subarray(at, at + name.length)) === 'AAAAAA.eml')
        bytes.set(name, at);
    expect(said(await read('a.zip', bytes))).toEqual(['a.zip/エラー.eml mail']);
  });

  it('reads the beginning of one huge mail, and refuses other huge files', async () => {
    const line = `${'x'.repeat(1023)}\n`;
    const filler = new Blob([line.repeat(1024)]);
    const huge = Array.from({ length: WHOLE_BYTES / MAIL_BYTES + 1 }, () => filler);
    const [mail] = await read('huge.eml', MAIL, ...huge);
    expect(mail?.kind === 'mail' && mail.bytes.length).toBe(MAIL_BYTES + 1);
    expect(said(await read('huge.txt', ...huge))).toEqual(['huge.txt too-large']);
  });

  it('names a file that cannot be read any more', async () => {
    const gone = new Blob([MAIL]);
    gone.slice = () => {
      throw new Error('NotReadableError');
    };
    const found: Found[] = [];
    for await (const one of mailsOf({ name: 'gone.eml', blob: gone })) found.push(one);
    expect(said(found)).toEqual(['gone.eml damaged']);
  });

  it('says how far it is', async () => {
    const bytes = asMbox(sampleMailbox({ seed: 3, mails: 40 }));
    const found = await read('a.mbox', bytes.slice());
    expect(found).toHaveLength(40);
    expect(found.at(-1)?.read).toBe(bytes.length);
  });
});

describe('a mailbox of 400 mails with strays in between', () => {
  const files = sampleMailbox({ seed: 7, mails: 400 });
  const wanted = (prefix: string) =>
    files.flatMap(({ name, why }) => {
      const inner = why === 'damaged' && name.endsWith('.zip');
      return [`${prefix}${name} ${inner ? 'damaged' : (why ?? 'mail')}`];
    });

  it('is read file by file', async () => {
    const found = await Promise.all(files.map(({ name, bytes }) => read(name, bytes.slice())));
    expect(said(found.flat())).toEqual(wanted(''));
  });

  it('is read from a zip, each file named once', async () => {
    expect(said(await read('a.zip', asZip(files).slice()))).toEqual(wanted('a.zip/'));
  });
});

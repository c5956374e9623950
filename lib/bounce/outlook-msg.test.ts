import { describe, expect, it } from 'vitest';
import { diagnose } from './diagnose.ts';
import { fromOutlook } from './outlook-msg.ts';
import { sampleRules as rules } from './sample-rules.ts';

const SECTOR = 512;
const END = 0xfffffffe;

/** A compound file with one FAT sector, whose streams are all longer than the cut-off for small ones. */
function compoundFile(streams: Record<string, Uint8Array>): Uint8Array {
  const contents = Object.values(streams).map((bytes) => {
    const padded = new Uint8Array(Math.max(4096, Math.ceil(bytes.length / SECTOR) * SECTOR)).fill(
      0x20,
    );
    padded.set(bytes);
    return padded;
  });
  const directorySectors = Math.ceil(((contents.length + 1) * 128) / SECTOR);
  const starts: number[] = [];
  let next = 1 + directorySectors;
  for (const bytes of contents) {
    starts.push(next);
    next += bytes.length / SECTOR;
  }
  const file = new Uint8Array((next + 1) * SECTOR);
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(0x1e, 9, true);
  view.setUint16(0x20, 6, true);
  view.setUint32(0x2c, 1, true);
  view.setUint32(0x30, 1, true);
  view.setUint32(0x38, 4096, true);
  view.setUint32(0x3c, END, true);
  const fat = (sector: number, value: number) => view.setUint32(SECTOR + 4 * sector, value, true);
  fat(0, 0xfffffffd);
  for (let at = 1; at < next; at++) fat(at, at + 1);
  fat(directorySectors, END);
  for (const [i, start] of starts.entries()) fat(start + contents[i]!.length / SECTOR - 1, END);
  const entry = (at: number, name: string, type: number, start: number, length: number) => {
    const base = 2 * SECTOR + at * 128;
    for (const [i, char] of [...name].entries())
      view.setUint16(base + 2 * i, char.charCodeAt(0), true);
    view.setUint16(base + 64, 2 * name.length + 2, true);
    view.setUint8(base + 66, type);
    view.setUint32(base + 116, start, true);
    view.setUint32(base + 120, length, true);
  };
  entry(0, 'Root Entry', 5, END, 0);
  for (const [i, name] of Object.keys(streams).entries())
    entry(i + 1, name, 2, starts[i]!, contents[i]!.length);
  for (const [i, bytes] of contents.entries()) file.set(bytes, (starts[i]! + 1) * SECTOR);
  return file;
}

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]));
/** Fills up with UTF-16 spaces, as the padding of the file does with bytes. */
const long = (text: string): Uint8Array => utf16(text.padEnd(2048, '\n'));

describe('fromOutlook', () => {
  it('reads a delivery report that was saved from Outlook', async () => {
    const msg = compoundFile({
      '__substg1.0_001A001F': long('REPORT.IPM.Note.NDR'),
      '__substg1.0_0037001F': long('Undeliverable: News'),
      '__substg1.0_1000001F': long(
        'Your message did not reach some recipients.\r\n\r\nhanako@example.co.jp\r\n',
      ),
      '__substg1.0_0C1B001F': long('550 5.1.1 <hanako@example.co.jp>: User unknown'),
      '__substg1.0_3001001F': long('Mailbox full'),
    });
    expect(await diagnose(msg, rules)).toMatchObject([
      { recipient: 'hanako@example.co.jp', article: 'user-unknown', verdict: 'remove' },
    ]);
  });

  it('leaves other files alone and survives a broken one', async () => {
    const text = new TextEncoder().encode('550 User unknown');
    expect(fromOutlook(text)).toBe(text);
    const broken = compoundFile({ '__substg1.0_1000001F': long('Mailbox full') }).slice(0, 1200);
    broken.fill(0x01, SECTOR, 2 * SECTOR); // every sector leads to one far away
    expect((await diagnose(broken, rules)).length).toBeGreaterThan(0);
  });
});

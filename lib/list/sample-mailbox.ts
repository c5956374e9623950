/**
 * Mailboxes for tests and measurements: bounces in the words of several servers, with files in
 * between that are none. The same seed gives the same mailbox.
 */
import { zipSync } from 'fflate';
import type { Why } from './sources.ts';

export interface SampleFile {
  name: string;
  bytes: Uint8Array;
  /** Why it cannot be read; undefined for a mail. */
  why?: Why;
  /** The address that failed, as the mail names it. */
  address?: string;
}

export interface SampleOptions {
  seed: number;
  /** Number of mails. */
  mails: number;
  /** Addresses that they are about; fewer than mails, so that some fail again. Default: a third. */
  addresses?: number;
  /** One file that is no mail, damaged or encrypted after so many mails; 0 for none. Default 10. */
  strayEvery?: number;
}

/** The files of a folder, in name order, as the command walks it. */
export function sampleMailbox({ seed, mails, ...rest }: SampleOptions): SampleFile[] {
  const { addresses = Math.ceil(mails / 3), strayEvery = 10 } = rest;
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const files: SampleFile[] = [];
  for (let n = 0; n < mails; n++) {
    const address = `kokyaku${Math.floor(random() * addresses)}@${pick(DOMAINS)}`;
    const date = new Date(Date.UTC(2026, 8, 1) + Math.floor(random() * 80) * 86_400_000);
    const text = pick(TEMPLATES)({
      address,
      date: date.toUTCString(),
      id: `${seed}.${n}@mx.example.jp`,
    });
    const line = random() < 0.5 ? '\r\n' : '\n';
    const name = `${String(n).padStart(6, '0')}.eml`;
    files.push({ name, bytes: bytesOf(text.replaceAll('\n', line)), address });
    if (strayEvery > 0 && n % strayEvery === strayEvery - 1)
      files.push(strayFile(Math.floor(n / strayEvery), name));
  }
  return files;
}

/** The mails of a mailbox as one mbox; files that are no mails are left out. */
export function asMbox(files: readonly SampleFile[]): Uint8Array {
  const from = 'From MAILER-DAEMON  Tue Nov 24 09:00:00 2026\n';
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  return bytesOf(
    files.flatMap(({ bytes, why }) => (why ? [] : [`${from}${text(bytes)}\n`])).join(''),
  );
}

/** The folder as a zip. */
export const asZip = (files: readonly SampleFile[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 1 });

/** A zip whose only entry says that it needs a password (APPNOTE 4.4.4, bit 0). */
export function encryptedZip(): Uint8Array {
  const zip = zipSync({ 'himitsu.eml': bytesOf('From: a@example.jp\n\n') }, { level: 0 });
  for (let at = 0; at + 10 < zip.length; at++) {
    const signature = zip[at] === 0x50 && zip[at + 1] === 0x4b;
    if (signature && zip[at + 2] === 3) zip[at + 6] = (zip[at + 6] ?? 0) | 1;
    if (signature && zip[at + 2] === 1) zip[at + 8] = (zip[at + 8] ?? 0) | 1;
  }
  return zip;
}

/** xorshift32: small, and the same everywhere. */
function randomOf(seed: number): () => number {
  let state = seed * 2_654_435_761 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const DOMAINS = ['example.jp', 'example.co.jp', 'example.com', 'docomo.ne.jp', 'gmial.com'];

interface Failing {
  address: string;
  date: string;
  id: string;
}

const header = ({ date, id }: Failing, subject: string): string =>
  `Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.jp (Mail Delivery System)\nTo: shop@example.net\nSubject: ${subject}\nDate: ${date}\nMessage-ID: <${id}>\n`;

/** Postfix's report with fields (RFC 3464) and the returned original. */
const report =
  (action: string, status: string, said: string) =>
  (failing: Failing): string =>
    `${header(failing, 'Undelivered Mail Returned to Sender')}MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.example.jp.

<${failing.address}>: host mx.example.org[192.0.2.1] said: ${said}

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.jp

Final-Recipient: rfc822; ${failing.address}
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; ${said}

--b1
Content-Type: message/rfc822

From: shop@example.net
To: ${failing.address}
Subject: News

Hello
--b1--
`;

/** qmail's report in running text. */
const qmail = (failing: Failing): string =>
  `${header(failing, 'failure notice')}
Hi. This is the qmail-send program at mx.example.jp.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<${failing.address}>:
192.0.2.1 failed after I sent the message.
Remote host said: 552 5.2.2 Mailbox full
`;

const TEMPLATES: ReadonlyArray<(failing: Failing) => string> = [
  report('failed', '5.1.1', '550 5.1.1 User unknown (in reply to RCPT TO command)'),
  report('failed', '5.2.2', '552 5.2.2 Mailbox full'),
  report('failed', '5.1.2', '550 5.1.2 Host unknown'),
  report('delayed', '4.4.1', '451 4.4.1 Connection timed out'),
  qmail,
];

function strayFile(n: number, after: string): SampleFile {
  const [suffix, why, bytes] = STRAYS[n % STRAYS.length] as (typeof STRAYS)[number];
  const [name] = after.split('.');
  return { name: `${name}${suffix}`, bytes: bytes(), why };
}

/** Names come behind the mail's (`000009.eml`), so that the order is that of a folder. */
const STRAYS: ReadonlyArray<readonly [string, Why, () => Uint8Array]> = [
  [
    '.png',
    'not-a-mail',
    () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
  ],
  [
    '.msg',
    'damaged',
    () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
  ],
  ['.txt', 'empty', () => new Uint8Array()],
  ['.zip', 'damaged', () => zipSync({ 'a.eml': bytesOf('From: a@example.jp\n') }).subarray(0, 40)],
  ['.pdf', 'not-a-mail', () => bytesOf('%PDF-1.7\n')],
];

import { describe, expect, it } from 'vitest';
import { readDeliveryStatus } from './status-fields.ts';

describe('readDeliveryStatus', () => {
  it('reads a group (RFC 3464)', () => {
    const text = `Reporting-MTA: dns; mx.example.jp

Final-Recipient: rfc822; hanako@example.co.jp
Original-Recipient: rfc822;list@example.jp
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.co.jp (192.0.2.1)
Diagnostic-Code: smtp; 550 5.1.1 <hanako@example.co.jp>:
    User unknown
`;
    expect(readDeliveryStatus(text)).toEqual({
      reportingMta: 'mx.example.jp',
      groups: [
        {
          recipient: 'hanako@example.co.jp',
          original: 'list@example.jp',
          action: 'failed',
          status: '5.1.1',
          remoteMta: 'mx.example.co.jp',
          diagnostic: '550 5.1.1 <hanako@example.co.jp>: User unknown',
        },
      ],
    });
  });

  it.each([
    [
      'a space before the colon',
      'Final-Recipient: rfc822; a@example.jp\nStatus : 5.0.0',
      { status: '5.0.0' },
    ],
    [
      'a comment behind the status',
      'Final-Recipient: rfc822; a@example.jp\nStatus: 5.2.2 (full)',
      { status: '5.2.2' },
    ],
    [
      'brackets around the address',
      'Original-Recipient: <a@example.jp>\nAction: failed',
      { original: 'a@example.jp' },
    ],
    [
      'no status at all',
      'Final-Recipient: rfc822;a@example.jp\nAction: failed',
      { action: 'failed' },
    ],
    [
      'lower case names',
      'final-recipient: rfc822;a@example.jp\naction: Failed',
      { action: 'failed' },
    ],
    [
      'quoted lines',
      '> Final-Recipient: rfc822;a@example.jp\n> Status: 4.4.1',
      { status: '4.4.1' },
    ],
  ])('bears %s', (_, text, expected) => {
    expect(readDeliveryStatus(text).groups).toMatchObject([expected]);
  });

  it('tells recipients apart, also without blank lines between them', () => {
    const group = (name: string) =>
      `Final-Recipient: rfc822; ${name}@example.jp\nAction: failed\nStatus: 5.1.1\n`;
    for (const between of ['\n', '']) {
      const { groups } = readDeliveryStatus(
        `Reporting-MTA: dns; x\n\n${group('a')}${between}${group('b')}`,
      );
      expect(groups.map(({ recipient }) => recipient)).toEqual(['a@example.jp', 'b@example.jp']);
    }
  });

  it('takes the address that sendmail led to, and keeps the alias as the listed one', () => {
    const text =
      'Final-Recipient: RFC822; list@example.jp\nX-Actual-Recipient: RFC822; hanako@example.co.jp\nAction: failed';
    expect(readDeliveryStatus(text).groups).toMatchObject([
      { recipient: 'hanako@example.co.jp', original: 'list@example.jp' },
    ]);
  });

  it('finds nothing in text without fields', () => {
    expect(readDeliveryStatus('Hello\n\nWorld').groups).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { codesIn } from './codes.ts';

describe('codesIn', () => {
  it.each([
    ['550 5.1.1 <a@example.jp>: User unknown', ['550'], ['5.1.1']],
    ['host mx.example.jp[192.0.2.250] said: 550-5.7.1 no', ['550'], ['5.7.1']],
    ['smtp;421 4.7.28 [192.0.2.1] unusual rate', ['421'], ['4.7.28']],
    ['Sorry, no mailbox here by that name. (#5.1.1)', [], ['5.1.1']],
    ['It responded as follows: [550 5.1.1 User unknown', ['550'], ['5.1.1']],
    ["5.1.0 - Unknown address error 550-'5.7.1 denied'", ['550'], ['5.1.0', '5.7.1']],
    // Not codes: an address of a network, a size, an amount of time, a mark of the vendor's own.
    ['from 192.0.2.250 and 5.1.1.1', [], []],
    ['after MAIL FROM:<a@example.jp> SIZE=552', [], []],
    ['could not be delivered for 550 hours', [], []],
    ['Invalid recipient. OFR_416 [416]', [], []],
    ['250 2.1.5 Ok', [], ['2.1.5']],
  ])('%s', (line, replies, statuses) => {
    expect(codesIn(line)).toEqual({ replies, statuses });
  });
});

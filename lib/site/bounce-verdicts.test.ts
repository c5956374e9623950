/**
 * The content as rules, line by line: which article, what to do with the address.
 * The lines are our own, worded as the programs and services word theirs.
 */
import { describe, expect, it } from 'vitest';
import { diagnoseText } from '../bounce/diagnose.ts';
import { loadContent } from '../content/load.ts';
import { bounceRules } from './bounce-rules.ts';

const rules = bounceRules(loadContent('content', { basePath: '', watch: false }));
const answer = (line: string) => diagnoseText(line, rules)[0];

/** [line, article, verdict] */
const LINES: [string, string, string][] = [
  // Carriers: an unknown address and a refusal read alike. Never `remove`.
  [
    'host mfsmax.docomo.ne.jp[192.0.2.1] said: 550 Unknown user hanako@docomo.ne.jp (in reply to RCPT TO command)',
    'user-unknown',
    'contact',
  ],
  [
    'host mfsmax.docomo.ne.jp[192.0.2.1] said: 550 Unknown user hanako@docomo.ne.jp (in reply to end of DATA command)',
    'filtered-by-recipient',
    'contact',
  ],
  [
    '550 5.1.1 <hanako@docomo.ne.jp>: Recipient address rejected: User unknown',
    'user-unknown',
    'contact',
  ],
  ['550 5.1.1 <hanako@docomo.ne.jp>: no such user', 'user-unknown', 'contact'],
  ['552 Too much mail data hanako@docomo.ne.jp', 'mailbox-full', 'retry'],
  ['hanako@docomo.ne.jp 552 Too many recipients', 'rate-limited', 'retry'],
  ['hanako@docomo.ne.jp: 500 Line Too Long', 'line-too-long', 'sender'],
  ['<taro..2@docomo.ne.jp>: Bad recipient address syntax', 'address-syntax', 'contact'],
  [
    'host lsean.ezweb.ne.jp[192.0.2.1] said: 550 <hanako@ezweb.ne.jp>: User unknown (in reply to RCPT TO command)',
    'user-unknown',
    'contact',
  ],
  [
    'host lsean.ezweb.ne.jp[192.0.2.1] said: 550 : User unknown (in reply to RCPT TO command)',
    'filtered-by-recipient',
    'contact',
  ],
  ['550 5.1.1 <hanako@au.com>: User unknown', 'user-unknown', 'contact'],
  ['550 5.1.1 <hanako@uqmobile.jp>: User unknown', 'user-unknown', 'contact'],
  ['550 5.1.1 <hanako@uqmobile.jp>: Unknown user', 'user-unknown', 'contact'],
  ['<hanako@ezweb.ne.jp> The user(s) account is disabled.', 'suspended', 'contact'],
  ['<hanako@ezweb.ne.jp> The user(s) account is temporarily limited.', 'suspended', 'retry'],
  ['<hanako@ezweb.ne.jp> The user(s) account is temporarily over quota', 'mailbox-full', 'retry'],
  ['554 <hanako@@ezweb.ne.jp>: Relay access denied', 'address-syntax', 'contact'],
  ['550 Invalid recipient: <hanako@softbank.ne.jp>', 'user-unknown', 'remove'],
  [
    '553 shop.example.jp does not exist: rejected for hanako@softbank.ne.jp',
    'sender-rejected',
    'sender',
  ],
  // Nobody says whose line this is: it may be a carrier's.
  ['550 User unknown', 'user-unknown', 'contact'],
  ['550 Unknown user', 'user-unknown', 'contact'],
  ['User unknown', 'user-unknown', 'contact'],
  // Temporary, whatever the words: never `remove`, never `fix`.
  [
    '450 4.1.1 <hanako@example.jp>: Recipient address rejected: User unknown',
    'user-unknown',
    'retry',
  ],
  ['450 <hanako@example.jp>: User unknown', 'user-unknown', 'retry'],
  ['421 4.4.1 <hanako@example.jp>: Host unknown', 'host-unknown', 'retry'],
  ['451 4.1.3 <hanako@example.jp>: Bad address syntax', 'address-syntax', 'retry'],
  [
    '450 4.1.8 <shop@example.jp>: Sender address rejected: Domain not found',
    'sender-rejected',
    'sender',
  ],
  ['452 4.2.2 <hanako@example.jp>: Mailbox full', 'mailbox-full', 'retry'],
  [
    '450 4.2.0 <hanako@example.jp>: Recipient address rejected: Greylisted, see example',
    'rate-limited',
    'retry',
  ],
  [
    '421 4.7.28 Our system has detected an unusual rate of unsolicited mail',
    'rate-limited',
    'retry',
  ],
  ['421 4.3.2 Service not available, closing transmission channel', 'system-error', 'retry'],
  ['451 4.3.0 Temporary server error. Please try again later', 'system-error', 'retry'],
  ['452 4.5.3 Error: too many recipients', 'rate-limited', 'retry'],
  ['454 4.7.1 <hanako@example.jp>: Relay access denied', 'relaying-denied', 'sender'],
  [
    '<hanako@example.jp>: Host or domain name not found. Name service error for name=example.jp type=MX: Host not found, try again',
    'host-unknown',
    'retry',
  ],
  ['connect to mx.example.jp[192.0.2.1]:25: Connection timed out', 'connection-failed', 'retry'],
  ['421 4.4.2 mx.example.jp Error: timeout exceeded', 'connection-failed', 'retry'],
  // Nothing but a number.
  ['550', 'user-unknown', 'contact'],
  ['550 5.1.1', 'user-unknown', 'contact'],
  ['554 5.7.1', 'policy', 'sender'],
  ['4.2.2', 'mailbox-full', 'retry'],
  // Gone, in words that leave no doubt, said about this address.
  [
    '550 5.1.1 <hanako@example.co.jp>: Recipient address rejected: User unknown in virtual mailbox table',
    'user-unknown',
    'remove',
  ],
  [
    '550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking - gsmtp',
    'user-unknown',
    'remove',
  ],
  [
    '<hanako@example.co.jp>: Sorry, no mailbox here by that name. (#5.1.1)',
    'user-unknown',
    'remove',
  ],
  [
    "554 delivery error: dd This user doesn't have a yahoo.com account (hanako@yahoo.com) [-9]",
    'user-unknown',
    'remove',
  ],
  [
    'hanako@example.co.jp 550 5.1.1 RESOLVER.ADR.RecipNotFound; not found',
    'user-unknown',
    'remove',
  ],
  // Words and number disagree, or the sender of the words only guesses.
  [
    '550 5.7.1 <hanako@example.jp>: Recipient address rejected: Unknown user',
    'user-unknown',
    'contact',
  ],
  ['550 5.2.1 <hanako@example.jp>: User unknown', 'user-unknown', 'contact'],
  [
    '550 <hanako@example.jp>: Unknown user (in reply to end of DATA command)',
    'user-unknown',
    'contact',
  ],
  [
    '550 5.4.1 <hanako@example.jp>: Recipient address rejected: Access denied',
    'user-unknown',
    'contact',
  ],
  [
    '550 <hanako@example.jp>: Requested action not taken: mailbox unavailable',
    'user-unknown',
    'contact',
  ],
  ['User Hanako (hanako@example.jp) not listed in Domino Directory', 'user-unknown', 'contact'],
  [
    'ユーザー hanako (hanako@example.jp) は Domino ディレクトリには見つかりません。',
    'user-unknown',
    'contact',
  ],
  // Wrong address.
  ['550 5.1.2 <hanako@exmaple.jp>: Host unknown', 'host-unknown', 'fix'],
  ["Sorry, I couldn't find any host named exmaple.jp. (#5.1.2)", 'host-unknown', 'fix'],
  ['501 5.1.3 <hana ko@example.jp>: Bad recipient address syntax', 'address-syntax', 'fix'],
  ["553 Unbalanced '<'", 'address-syntax', 'fix'],
  // The recipient's side.
  ['552 5.2.2 <hanako@example.jp>: user is over quota', 'mailbox-full', 'retry'],
  ['550 5.2.1 The email account that you tried to reach is disabled', 'suspended', 'contact'],
  ['554 5.4.6 <hanako@example.jp>: Too many hops', 'mail-loop', 'contact'],
  ['550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized', 'filtered-by-recipient', 'contact'],
  ['Amazon SES has suppressed sending to this address', 'suppressed', 'contact'],
  // Our side: the address stays.
  [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.example',
    'blocked-reputation',
    'sender',
  ],
  [
    '550 5.7.26 This mail has been blocked because the sender is unauthenticated.',
    'auth-failure',
    'sender',
  ],
  [
    "550 5.7.1 Unauthenticated email from example.jp is not accepted due to domain's DMARC policy",
    'auth-failure',
    'sender',
  ],
  [
    '550 5.7.515 Access denied, sending domain does not meet the required authentication level',
    'auth-failure',
    'sender',
  ],
  [
    '450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.1]',
    'dns-ptr',
    'sender',
  ],
  [
    '550 5.7.1 <hanako@example.jp>... Relaying denied. IP name lookup failed [192.0.2.1]',
    'dns-ptr',
    'sender',
  ],
  ['552 5.3.4 Message size exceeds fixed limit', 'message-too-large', 'sender'],
  [
    '552 5.7.0 This message was blocked because its content presents a potential security issue',
    'virus-detected',
    'sender',
  ],
  ['554 5.7.1 Spam message rejected', 'spam-rejected', 'sender'],
  ['530 5.7.0 Must issue a STARTTLS command first', 'tls-failure', 'sender'],
  ['555 5.5.4 Unsupported option: SIZE=1024', 'smtp-protocol-error', 'sender'],
  [
    '550-5.7.1 Messages with multiple addresses in From 550 5.7.1 header are not accepted',
    'content-error',
    'sender',
  ],
  // Nothing failed yet, or at all.
  [
    'THIS IS A WARNING MESSAGE ONLY. YOU DO NOT NEED TO RESEND YOUR MESSAGE',
    'delay-notice',
    'none',
  ],
  [
    'Your message could not be delivered for more than 4 hour(s). It will be retried until it is 5 day(s) old.',
    'delay-notice',
    'none',
  ],
  [
    'Action: delayed\nStatus: 4.4.1\nFinal-Recipient: rfc822; hanako@example.jp',
    'delay-notice',
    'none',
  ],
  ['Automatic reply: News of November', 'auto-reply', 'none'],
  ['Feedback-Type: abuse', 'feedback-report', 'remove'],
  ['Feedback-Type: auth-failure', 'feedback-report', 'sender'],
  ['来月の営業日を教えてください', 'not-a-bounce', 'none'],
];

describe('the content as rules', () => {
  it.each(LINES)('%s', (line, article, verdict) => {
    expect(answer(line)).toMatchObject({ article, verdict });
  });

  it('never removes or corrects on a temporary answer', () => {
    const temporary = LINES.filter(([line]) => /^4\d\d|\b4\.\d\.\d|Action: delayed/.test(line));
    expect(temporary.length).toBeGreaterThan(12);
    for (const [line] of temporary)
      expect(['remove', 'fix'], line).not.toContain(answer(line)?.verdict);
  });

  it('never removes on a number alone', () => {
    for (const code of Object.keys(rules.codes))
      expect(answer(code)?.verdict, code).not.toBe('remove');
  });

  it('never removes an address of docomo, au or UQ mobile, whatever phrase comes back', () => {
    for (const domain of ['docomo.ne.jp', 'ezweb.ne.jp', 'au.com', 'uqmobile.jp']) {
      for (const { phrases = [], id } of rules.articles) {
        if (id !== 'user-unknown') continue;
        for (const phrase of phrases) {
          const text = typeof phrase === 'string' ? phrase : phrase.text;
          expect(
            answer(`550 5.1.1 <hanako@${domain}>: ${text}`)?.verdict,
            `${domain}: ${text}`,
          ).not.toBe('remove');
        }
      }
    }
  });
});

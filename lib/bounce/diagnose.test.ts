import { describe, expect, it } from 'vitest';
import { diagnose, diagnoseText } from './diagnose.ts';
import { sampleRules as rules } from './sample-rules.ts';

const HEADER = `Return-Path: <>
From: MAILER-DAEMON@mx.example.jp (Mail Delivery System)
To: shop@example.jp
Subject: Undelivered Mail Returned to Sender
Date: Tue, 24 Nov 2026 09:00:00 +0900
MIME-Version: 1.0
`;

/** A report as Postfix makes it; `groups` are the fields per recipient. */
const report = (
  text: string,
  groups: string,
  original = 'To: hanako@example.co.jp',
): string => `${HEADER}Auto-Submitted: auto-replied
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.example.jp.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

${text}

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.jp

${groups}
--b
Content-Type: message/rfc822

From: shop@example.jp
${original}
Subject: Mailbox full? Host unknown? User unknown!

550 5.1.1 User unknown
--b--
`;

const UNKNOWN = `Final-Recipient: rfc822; hanako@example.co.jp
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.co.jp
Diagnostic-Code: smtp; 550 5.1.1 <hanako@example.co.jp>: Recipient address rejected: User unknown
`;

describe('diagnose', () => {
  it('answers a report with the line that proves it', async () => {
    const text = `<hanako@example.co.jp>: host mx.example.co.jp[192.0.2.1] said: 550 5.1.1
    <hanako@example.co.jp>: Recipient address rejected: User unknown (in reply
    to RCPT TO command)`;
    expect(await diagnose(report(text, UNKNOWN), rules)).toEqual([
      {
        recipient: 'hanako@example.co.jp',
        article: 'user-unknown',
        verdict: 'remove',
        lasting: 'permanent',
        certainty: 'certain',
        status: '5.1.1',
        reply: '550',
        remoteMta: 'mx.example.co.jp',
        stage: 'rcpt',
        evidence: [
          {
            text: '550 5.1.1 <hanako@example.co.jp>: Recipient address rejected: User unknown',
            why: '「User unknown」は「宛先のアドレスが見つからない」を表す文です。',
          },
        ],
        date: '2026-11-24T00:00:00.000Z',
      },
    ]);
  });

  it('gives each recipient its own answer, in the order of the report', async () => {
    const full = UNKNOWN.replaceAll('hanako', 'taro')
      .replace('5.1.1\n', '5.2.2\n')
      .replace(/550 5.1.1 (.*): .*/, '552 5.2.2 $1: Mailbox full');
    const later = 'Final-Recipient: rfc822; jiro@example.co.jp\nAction: delayed\nStatus: 4.4.1\n';
    const answers = await diagnose(report('', `${UNKNOWN}\n${full}\n${later}`), rules);
    expect(answers.map(({ recipient, article, verdict }) => [recipient, article, verdict])).toEqual(
      [
        ['hanako@example.co.jp', 'user-unknown', 'remove'],
        ['taro@example.co.jp', 'mailbox-full', 'retry'],
        ['jiro@example.co.jp', 'delay-notice', 'none'],
      ],
    );
  });

  it('never takes the words of the returned original as evidence', async () => {
    const bare = 'Final-Recipient: rfc822; hanako@example.co.jp\nAction: failed\nStatus: 5.0.0\n';
    const [answer] = await diagnose(report('', bare), rules);
    expect(answer).toMatchObject({ article: 'unknown-reason', certainty: 'unsure' });
  });

  it.each([
    [
      'Original-Recipient',
      UNKNOWN.replace('Action', 'Original-Recipient: rfc822; list@example.jp\nAction'),
      'To: x@example.jp',
    ],
    ['the To of the returned original', UNKNOWN, 'To: "Hanako" <list@example.jp>'],
  ])('names the address in the list from %s', async (_, groups, to) => {
    const [answer] = await diagnose(report('', groups, to), rules);
    expect(answer?.listed).toBe(to.startsWith('To: x') ? 'list@example.jp' : 'list@example.jp');
  });

  it('names no listed address where it is the failing one, or nobody knows', async () => {
    expect((await diagnose(report('', UNKNOWN), rules))[0]).not.toHaveProperty('listed');
    const several = 'To: a@example.jp, b@example.jp';
    expect((await diagnose(report('', UNKNOWN, several), rules))[0]).not.toHaveProperty('listed');
  });

  it.each(['delivered', 'relayed', 'expanded', 'deliverable'])(
    'says that Action: %s is not an error',
    async (action) => {
      const groups = `Final-Recipient: rfc822; a@example.jp\nAction: ${action}\nStatus: 2.0.0\n`;
      expect(await diagnose(report('', groups), rules)).toMatchObject([
        { article: 'not-a-bounce', verdict: 'none', lasting: null },
      ]);
    },
  );

  it('reads free text of several programs', async () => {
    const exim = `${HEADER.replace('MIME-Version: 1.0\n', '')}X-Failed-Recipients: hanako@example.co.jp

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  hanako@example.co.jp
    mailbox is full: retry timeout exceeded

------ This is a copy of the message, including all the headers. ------

Return-path: <shop@example.jp>
`;
    const qmail = `${HEADER}
Hi. This is the qmail-send program at mx.example.jp.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<hanako@example.co.jp>:
Sorry, no mailbox here by that name. (#5.1.1)

<taro@example.co.jp>:
192.0.2.1 does not like recipient.
Remote host said: 450 4.2.2 over quota
I'm not going to try again; this message has been in the queue too long.

--- Below this line is a copy of the message.
`;
    expect(await diagnose(exim, rules)).toMatchObject([
      { recipient: 'hanako@example.co.jp', article: 'mailbox-full' },
    ]);
    expect(await diagnose(qmail, rules)).toMatchObject([
      {
        recipient: 'hanako@example.co.jp',
        article: 'user-unknown',
        verdict: 'remove',
        status: '5.1.1',
      },
      {
        recipient: 'taro@example.co.jp',
        article: 'mailbox-full',
        verdict: 'retry',
        lasting: 'temporary',
        stage: 'rcpt',
      },
    ]);
  });

  it('diagnoses every mail of an mbox', async () => {
    const from = 'From MAILER-DAEMON  Tue Nov 24 09:00:00 2026\n';
    const answers = await diagnose(
      `${from}${report('', UNKNOWN)}\n${from}${report('', UNKNOWN.replaceAll('hanako', 'taro'))}`,
      rules,
    );
    expect(answers.map(({ recipient }) => recipient)).toEqual([
      'hanako@example.co.jp',
      'taro@example.co.jp',
    ]);
  });

  it('opens a bounce that was forwarded as an attachment', async () => {
    const forwarded = `From: shop@example.jp\nTo: help@example.com\nSubject: Please look\nContent-Type: multipart/mixed; boundary="f"

--f
Content-Type: text/plain

What is this?
--f
Content-Type: message/rfc822

${report('', UNKNOWN)}
--f--
`;
    expect(await diagnose(forwarded, rules)).toMatchObject([
      { article: 'user-unknown', recipient: 'hanako@example.co.jp' },
    ]);
  });
});

describe('other kinds of mail', () => {
  const mail = (header: string, body: string) =>
    `From: hanako@example.co.jp\nTo: shop@example.jp\n${header}\n\n${body}\n`;

  it.each([
    ['an ordinary mail', mail('Subject: Hello', 'See you tomorrow.'), 'not-a-bounce', 'none'],
    [
      'a mail about mail',
      mail('Subject: Question', 'Our mailbox full of letters, is it a problem?'),
      'not-a-bounce',
      'none',
    ],
    [
      'an automatic reply',
      mail('Subject: Re: News\nAuto-Submitted: auto-replied', 'I am away.'),
      'auto-reply',
      'none',
    ],
    [
      'an automatic reply by its subject',
      mail('Subject: 不在通知', '休みます。'),
      'auto-reply',
      'none',
    ],
    [
      'a read receipt',
      mail(
        'Subject: Read\nContent-Type: multipart/report; report-type=disposition-notification; boundary=b',
        '--b\nContent-Type: message/disposition-notification\n\nDisposition: manual-action/MDN-sent-manually; displayed\n--b--',
      ),
      'not-a-bounce',
      'none',
    ],
    [
      'a delay in words',
      `${HEADER}\nTHIS IS A WARNING MESSAGE ONLY\n\n<a@example.jp>: Connection timed out\n`,
      'delay-notice',
      'none',
    ],
    [
      'a complaint in the subject',
      mail('Subject: complaint about message from 192.0.2.1', 'see below'),
      'feedback-report',
      'remove',
    ],
  ])('%s', async (_, text, article, verdict) => {
    expect((await diagnose(text, rules))[0]).toMatchObject({ article, verdict });
  });

  it.each([
    ['abuse', 'remove'],
    ['auth-failure', 'sender'],
  ])('a feedback report of type %s', async (type, verdict) => {
    const text = `From: fbl@example.com\nTo: shop@example.jp\nSubject: FW: News\nContent-Type: multipart/report; report-type=feedback-report; boundary=b

--b
Content-Type: text/plain

This is an email abuse report for an email message
--b
Content-Type: message/feedback-report

Feedback-Type: ${type}
Version: 1
Original-Rcpt-To: hanako@example.co.jp
--b--
`;
    expect(await diagnose(text, rules)).toMatchObject([
      { article: 'feedback-report', verdict, recipient: 'hanako@example.co.jp', lasting: null },
    ]);
  });
});

describe('diagnoseText', () => {
  it.each([
    ['550 5.1.1 <a@example.jp>: User unknown', 'user-unknown', 'remove'],
    ['Connection timed out', 'connection-failed', 'retry'],
    [
      '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using example',
      'blocked-reputation',
      'sender',
    ],
    ['550 nothing known', 'user-unknown', 'contact'],
    ['Undelivered Mail Returned to Sender', 'unknown-reason', 'retry'],
    ['明日の天気は?', 'not-a-bounce', 'none'],
    ['', 'not-a-bounce', 'none'],
  ])('%s', (text, article, verdict) => {
    expect(diagnoseText(text, rules)[0]).toMatchObject({ article, verdict });
  });

  it('says that a reply code alone does not decide, and what else it may be', () => {
    const [answer] = diagnoseText('550 nothing known', rules);
    expect(answer?.certainty).toBe('unsure');
    expect(answer?.evidence[0]?.why).toContain('番号だけでは決められません');
    expect(answer?.others?.map(({ article }) => article)).toEqual(['policy']);
  });

  it('answers a whole mail as `diagnose` does', async () => {
    const text = report('<hanako@example.co.jp>: 550 5.1.1 User unknown', UNKNOWN);
    expect(diagnoseText(text, rules)).toEqual(await diagnose(text, rules));
  });
});

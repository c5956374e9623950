/** Whole mails that the fuzzing changes: the shapes that real bounces have, with words of our own. */

const DSN = `Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mx.example.jp>
To: shop@example.jp
Subject: Undelivered Mail Returned to Sender
Date: Tue, 24 Nov 2026 10:00:00 +0900
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b/1"

--b/1
Content-Type: text/plain; charset=us-ascii

<hanako@example.co.jp>: host mx.example.co.jp[192.0.2.1] said:
    550 5.1.1 <hanako@example.co.jp>: Recipient address rejected:
    User unknown (in reply to RCPT TO command)

--b/1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.jp

Final-Recipient: rfc822; hanako@example.co.jp
Original-Recipient: rfc822;hanako@example.co.jp
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown

Final-Recipient: rfc822; taro@example.co.jp
Action: delayed
Status: 4.2.2
Diagnostic-Code: smtp; 452-4.2.2 The mailbox is full
 452 4.2.2 over quota

--b/1
Content-Type: message/rfc822

From: shop@example.jp
To: hanako@example.co.jp
Subject: =?iso-2022-jp?B?GyRCJCpDTiRpJDsbKEI=?=

Hello
--b/1--
`;

const JAPANESE = `From: postmaster@example.ne.jp
To: shop@example.jp
Subject: =?ISO-2022-JP?B?GyRCRzs/LkU4TGobKEI=?=
Content-Type: text/plain; charset="iso-2022-jp"
Content-Transfer-Encoding: 7bit

\u001b$B08@h%a!<%k%"%I%l%9$,8+$D$+$j$^$;$s\u001b(B
<hanako@docomo.ne.jp>
550 Unknown user hanako@docomo.ne.jp
`;

const ENCODED = `From: Mailer <mailer-daemon@example.com>
Subject: Delivery failure
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=outer

--outer
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

6YWN5L+h44Gn44GN44G+44Gb44KT44Gn44GX44Gf44CCIDU1MCA1LjIuMiBNYWlsYm94IGZ1bGw=
--inner
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p>=E9=85=8D=E4=BF=A1 <b>552 5.2.2</b> &lt;a@example.com&gt; over=20quota</p>
--inner--
--outer
Content-Type: message/rfc822; name="a.eml"
Content-Disposition: attachment

Subject: inner

body
--outer--
`;

const QMAIL = `Hi. This is the qmail-send program at mx.example.jp.
I'm afraid I wasn't able to deliver your message to the following addresses.

<taro@example.jp>:
192.0.2.9 does not like recipient.
Remote host said: 550-5.7.1 Message rejected as spam
550 5.7.1 see https://example.jp/
Giving up on 192.0.2.9.

--- Below this line is a copy of the message.

Return-Path: <shop@example.jp>
`;

const TRANSCRIPT = `   ----- The following addresses had permanent fatal errors -----
<jiro@example.jp>
    (reason: 550 Host unknown)

   ----- Transcript of session follows -----
... while talking to mx.example.jp.:
>>> RCPT To:<jiro@example.jp>
<<< 450 4.7.1 Greylisted, try again later
`;

const MBOX = `From MAILER-DAEMON Tue Nov 24 10:00:00 2026\n${DSN}\nFrom x@y Tue Nov 24 10:00:01 2026\n${JAPANESE}`;

export const BOUNCES: readonly string[] = [DSN, JAPANESE, ENCODED, QMAIL, TRANSCRIPT, MBOX];

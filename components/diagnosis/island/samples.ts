/** Three mails to try, written for this page. */

export const SAMPLES: { label: string; text: string }[] = [
  {
    label: '宛先がない',
    text: `From: MAILER-DAEMON@mail.example.jp (Mail Delivery System)
To: shop@example.jp
Subject: Undelivered Mail Returned to Sender

This is the mail system at host mail.example.jp.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.

<hanako@example.co.jp>: host mx.example.co.jp[192.0.2.1] said: 550 5.1.1
    <hanako@example.co.jp>: Recipient address rejected: User unknown in local
    recipient table (in reply to RCPT TO command)
`,
  },
  {
    label: '携帯電話の宛先',
    text: `The original message was received at Tue, 24 Nov 2026 10:00:00 +0900

   ----- The following addresses had permanent fatal errors -----
<taro@docomo.ne.jp>
    (reason: 550 Unknown user taro@docomo.ne.jp)

   ----- Transcript of session follows -----
... while talking to mfsmax.docomo.ne.jp.:
>>> DATA
<<< 550 Unknown user taro@docomo.ne.jp
`,
  },
  {
    label: '遅れているお知らせ',
    text: `Subject: Warning: could not send message for past 4 hours

    **********************************************
    **      THIS IS A WARNING MESSAGE ONLY      **
    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **
    **********************************************

   ----- Transcript of session follows -----
<jiro@example.com>... Deferred: Connection timed out with mx.example.com.
Warning: message still undelivered after 4 hours
Will keep trying until message is 5 days old
`,
  },
];

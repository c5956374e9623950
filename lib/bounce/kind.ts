/** What kind of mail it is, before asking for a reason. */
import { AUTO_REPLY, FEEDBACK_REPORT } from './diagnosis.ts';
import { fieldOf } from './header-block.ts';
import type { Mail } from './mail.ts';

export type Kind =
  | 'report' // a delivery report, or something that may be one
  | typeof FEEDBACK_REPORT
  | typeof AUTO_REPLY
  | 'receipt' // a read receipt (RFC 8098)
  | 'ordinary' // a mail like any other
  | 'text'; // a pasted line or fragment

const SENDER =
  /mailer-daemon|postmaster|mail delivery|mail deliver|mail administrator|mdaemon|mailsystem|mail\.delivery\.system|\bmmsc\b|^\s*<>|microsoft outlook/i;
const SUBJECT =
  /undeliver|deliver(?:y|ing)? (?:status|fail|problem|error|notification|report|failure|delayed|incomplete)|mail delivery|returned mail|return(?:ed)? (?:to sender|message)|failure notice|failed (?:mail|delivery)|delivery has (?:failed|been)|mail system error|mail error|message (?:delivery|not delivered|status)|delayed mail|warning: (?:could not|message)|could not (?:send|be delivered)|permanent(?:ly)? (?:delivery )?fail|error sending your mail|nondeliver|non-deliver|notification d'|rejected|エラー|配信(?:不能|未完了|失敗)|送信(?:失敗|できません)|不達|返送/i;
const REPORT_TEXT =
  /(?:could|can) ?not be delivered|(?:was|were) ?(?:n't| not) delivered|unable to deliver|delivery (?:to|of|has) .{0,80}fail|mail system at host|qmail-send program|undeliverable|permanent(?: fatal)? errors?|delivery attempt|not able to deliver|failed to deliver|rejected your message|送信できません|配信できません|届けられません/i;

export function kindOf(mail: Mail): Kind {
  if (mail.feedback !== '') return FEEDBACK_REPORT;
  if (mail.status !== '') return 'report';
  if (mail.headers.length === 0) return 'text';
  const type = fieldOf(mail.headers, 'content-type') ?? '';
  if (mail.receipt !== '' || /report-type="?disposition-notification/i.test(type)) return 'receipt';
  if (/report-type="?feedback-report/i.test(type)) return FEEDBACK_REPORT;
  if (/multipart\/report/i.test(type) || fieldOf(mail.headers, 'x-failed-recipients'))
    return 'report';
  if (isAutoReply(mail)) return AUTO_REPLY;
  const from = fieldOf(mail.headers, 'from') ?? '';
  const path = fieldOf(mail.headers, 'return-path');
  if (SENDER.test(from) || SUBJECT.test(mail.subject)) return 'report';
  if (
    (path === '<>' || /^<?mailer-daemon/i.test(path ?? '')) &&
    REPORT_TEXT.test(mail.text.slice(0, 4_000))
  )
    return 'report';
  return REPORT_TEXT.test(mail.text.slice(0, 1_500)) ? 'report' : 'ordinary';
}

/**
 * RFC 3834 §5 and its older relatives. Postfix puts `Auto-Submitted: auto-replied` into bounces
 * too: a mail that looks like a report is none.
 */
function isAutoReply(mail: Mail): boolean {
  const from = fieldOf(mail.headers, 'from') ?? '';
  if (SENDER.test(from) || SUBJECT.test(mail.subject)) return false;
  const submitted = fieldOf(mail.headers, 'auto-submitted') ?? '';
  if (/^auto-replied/i.test(submitted)) return true;
  if (
    fieldOf(mail.headers, 'x-autoreply') ??
    fieldOf(mail.headers, 'x-autorespond') ??
    fieldOf(mail.headers, 'x-apple-action')
  )
    return true;
  if (/auto_?reply/i.test(fieldOf(mail.headers, 'precedence') ?? '')) return true;
  return /^(?:auto(?:matic)?[ -]?(?:reply|response)|out of (?:the )?office|自動(?:返信|応答)|不在|休暇)/i.test(
    mail.subject,
  );
}

/** Whether a pasted text is about an error mail although it names no reason: a subject, a sender, an opening. */
export function speaksOfBounce(text: string): boolean {
  const start = text.slice(0, 4_000);
  return SENDER.test(start) || SUBJECT.test(start) || REPORT_TEXT.test(start);
}

/** Feedback reports (ARF, RFC 5965): somebody pressed "spam", or a receiver tells how a check went. */
import { addressesIn, firstAddress } from './addresses.ts';
import { squeeze } from './folding.ts';
import { fieldOf, readHeaderBlock } from './header-block.ts';
import type { Line } from './lines.ts';
import type { Mail } from './mail.ts';
import type { Failure } from './report.ts';
import { makeUnit } from './unit.ts';

/** The report as one failure: its fields first, then the text around them. */
export function feedbackFailure(mail: Mail): Failure {
  const fields = mail.feedback
    .split('\n')
    .map(squeeze)
    .filter((text) => text !== '')
    .slice(0, 60);
  const type = fields.filter((text) => /^feedback-type:/i.test(text));
  const rest = mail.text
    .split(/\n\s*\n/)
    .map(squeeze)
    .filter((text) => text !== '')
    .slice(0, 60);
  const lines = [
    ...type,
    ...fields.filter((text) => !type.includes(text)),
    ...rest,
    squeeze(mail.subject),
  ];
  return {
    recipient: complainant(mail),
    lines: lines.map(
      (text, at): Line => ({
        unit: makeUnit(text),
        nearness: at < type.length ? 'diagnostic' : 'own',
      }),
    ),
  };
}

/** Fields that name who complained; Hotmail puts its own into the returned original. */
const COMPLAINANT = ['original-rcpt-to', 'removal-recipient', 'x-hmxmroriginalrecipient'];

/** Who complained: a field says so, else the original's only recipient. Often it is blacked out. */
function complainant(mail: Mail): string | null {
  const lines = mail.original.split('\n');
  const start = lines.findIndex((line) => /^[A-Za-z-]{2,40}:/.test(line));
  const original = start < 0 ? [] : readHeaderBlock(lines.slice(start)).fields;
  const fields = [...readHeaderBlock(mail.feedback.trim().split('\n')).fields, ...original];
  for (const name of COMPLAINANT) {
    const address = firstAddress(fieldOf(fields, name) ?? '');
    if (address) return address;
  }
  const to = addressesIn(fieldOf(original, 'to') ?? '');
  return to.length === 1 ? (to[0]?.address ?? null) : null;
}

/** The fields of a delivery status (RFC 3464 §2), also misspelt, incomplete or pasted without blank lines. */
import { addressesIn } from './addresses.ts';
import { type Field, readHeaderBlock } from './header-block.ts';
import { RECIPIENTS_SOUGHT } from './limits.ts';

/** One recipient of a delivery status; fields as written. */
export interface StatusGroup {
  recipient?: string;
  /** Original-Recipient: the address as the sender knew it. */
  original?: string;
  action?: string;
  status?: string;
  diagnostic?: string;
  remoteMta?: string;
  /** Will-Retry-Until, or the delay that Exchange writes down. */
  retryUntil?: string;
}

export interface DeliveryStatus {
  reportingMta?: string;
  groups: StatusGroup[];
}

/** Recipient fields, the one that names the failing address best first. */
const FINAL = ['final-recipient', 'final-recipeint', 'x-actual-recipient', 'recipient'];
const ORIGINAL = ['original-recipient', 'x-original-recipient'];
const PER_RECIPIENT = new Set([
  ...FINAL,
  ...ORIGINAL,
  'action',
  'status',
  'diagnostic-code',
  'x-supplementary-info',
  'remote-mta',
  'will-retry-until',
  'last-attempt-date',
]);

export const isStatusField = (name: string): boolean => PER_RECIPIENT.has(name);

/** Reads the text of `message/delivery-status` parts. */
export function readDeliveryStatus(text: string): DeliveryStatus {
  const status: DeliveryStatus = { groups: [] };
  let group: StatusGroup | undefined;
  let blank = false;
  for (const field of fieldsWithBlanks(text)) {
    if (field === null) {
      blank = true;
      continue;
    }
    if (PER_RECIPIENT.has(field.name) && startsGroup(group, field.name, blank)) {
      if (status.groups.length >= RECIPIENTS_SOUGHT) break;
      group = {};
      status.groups.push(group);
    }
    blank = false;
    if (group && PER_RECIPIENT.has(field.name)) assign(group, field);
    else if (field.name === 'reporting-mta') status.reportingMta ??= hostOf(field.value);
  }
  status.groups = status.groups.filter(saysSomething);
  return status;
}

function* fieldsWithBlanks(text: string): Generator<Field | null> {
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; ) {
    const block = readHeaderBlock(lines.slice(at, at + 200).map(trimmed));
    yield* block.fields;
    at += block.lines;
    if (at < lines.length && block.lines < 200) {
      if ((lines[at] ?? '').trim() === '') yield null;
      at++;
    }
  }
}

/** `Diagnostic-Code: smtp; …\r` or with trailing spaces; a quoted report has `> ` before each line. */
const trimmed = (line: string): string => line.replace(/^> ?/, '').trimEnd();

/**
 * A group begins with its first field; another one after a blank line, or when the same kind of
 * field comes again (reports without blank lines between the groups).
 */
function startsGroup(group: StatusGroup | undefined, name: string, blank: boolean): boolean {
  if (!group) return true;
  if (FINAL.includes(name)) {
    return name === 'x-actual-recipient'
      ? false
      : group.recipient !== undefined && (blank || name === 'final-recipient');
  }
  if (ORIGINAL.includes(name))
    return group.original !== undefined || (blank && group.recipient !== undefined);
  return false;
}

function assign(group: StatusGroup, { name, value }: Field): void {
  if (name === 'x-actual-recipient') {
    // sendmail: Final-Recipient is the alias, X-Actual-Recipient where it led to.
    const actual = recipientOf(value);
    if (actual && group.recipient && !same(actual, group.recipient))
      group.original ??= group.recipient;
    group.recipient = actual ?? group.recipient;
  } else if (FINAL.includes(name)) group.recipient ??= recipientOf(value);
  else if (ORIGINAL.includes(name)) group.original ??= recipientOf(value);
  else if (name === 'action') group.action ??= value.toLowerCase().replace(/[^a-z].*$/, '');
  else if (name === 'status') group.status ??= /[245]\.\d{1,3}\.\d{1,3}/.exec(value)?.[0];
  else if (name === 'remote-mta') group.remoteMta ??= hostOf(value);
  else if (name === 'will-retry-until') group.retryUntil ??= value;
  else if (name === 'diagnostic-code' || name === 'x-supplementary-info') {
    const text = withoutType(value);
    if (text !== '') group.diagnostic = group.diagnostic ? `${group.diagnostic} ${text}` : text;
  }
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** `rfc822; hanako@example.co.jp` → the address; a local name without domain as it is. */
function recipientOf(value: string): string | undefined {
  const plain = withoutType(value);
  const address = addressesIn(plain)[0]?.address;
  if (address) return address;
  const name = plain.replace(/^<|>$/g, '').trim();
  return /^[^\s@]{1,64}$/.test(name) ? name : undefined;
}

/** `smtp; 550 …` → `550 …`, `dns;mx.example.jp (…)` → `mx.example.jp (…)` */
const withoutType = (value: string): string =>
  value.replace(/^\s*[A-Za-z][A-Za-z0-9-]{0,30}\s*;\s*/, '').trim();

function hostOf(value: string): string | undefined {
  const host = withoutType(value)
    .split(/[\s([]/, 1)[0]
    ?.replace(/\.$/, '');
  return host || undefined;
}

const saysSomething = (group: StatusGroup): boolean =>
  group.recipient !== undefined ||
  group.original !== undefined ||
  group.action !== undefined ||
  group.status !== undefined ||
  group.diagnostic !== undefined;

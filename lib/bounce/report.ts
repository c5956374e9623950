/** Mail → delivery report: who failed, and every line that may say why. */
import { addressesIn, sameAddress } from './addresses.ts';
import { type Block, blocksOf } from './blocks.ts';
import { isBoilerplate } from './boilerplate.ts';
import { fieldOf, readHeaderBlock } from './header-block.ts';
import { RECIPIENTS_SOUGHT } from './limits.ts';
import { type Line, line, SharedLines } from './lines.ts';
import type { Mail } from './mail.ts';
import { namedInText } from './named-recipients.ts';
import { readDeliveryStatus, type StatusGroup } from './status-fields.ts';

/** One recipient of a report. */
export interface Failure {
  recipient: string | null;
  listed?: string;
  action?: string;
  status?: string;
  remoteMta?: string;
  retryUntil?: string;
  /** Nearest first. */
  lines: Line[];
}

/** @returns who failed, in the order of the report; one without an address where it names nobody */
export function readReport(mail: Mail): [Failure, ...Failure[]] {
  const { groups } = readDeliveryStatus(mail.status);
  const blocks = blocksOf(mail.text).filter((block) => !isBoilerplate(block.text));
  const people = peopleOf(groups, mail, blocks);
  const known = people.flatMap(({ recipient, original }) => [recipient, original]);
  const shared = new SharedLines(blocks, mail.subject, known);
  const [first, ...rest] = people.map((group) => failureOf(group, shared, people.length === 1));
  const failures: [Failure, ...Failure[]] = [first ?? { recipient: null, lines: [] }, ...rest];
  // Whom the original was addressed to tells the list's address only where one recipient failed.
  const to = failures.length === 1 ? recipientsOfOriginal(mail) : [];
  for (const failure of failures) failure.listed = listedAddress(failure, to);
  return failures;
}

function failureOf(group: StatusGroup, shared: SharedLines, alone: boolean): Failure {
  const recipient = group.recipient ?? group.original ?? null;
  const diagnostic = group.diagnostic ? [line(group.diagnostic, 'diagnostic')] : [];
  return {
    recipient,
    listed: group.original,
    action: group.action,
    status: group.status,
    remoteMta: group.remoteMta,
    retryUntil: group.retryUntil,
    lines: [...diagnostic, ...shared.of([recipient, group.original], alone)],
  };
}

/** Who failed: the fields say so; else the text, a header, or the returned original. */
function peopleOf(groups: StatusGroup[], mail: Mail, blocks: Block[]): StatusGroup[] {
  const people = groups.filter(({ recipient, original }) => recipient ?? original);
  if (people.length > 0) return people.slice(0, RECIPIENTS_SOUGHT);
  const named = namedInText(mail, blocks);
  const found = named.length > 0 ? named : [recipientsOfOriginal(mail)[0]];
  return found.map((recipient) => ({ ...groups[0], recipient }));
}

/** Whom the returned original was addressed to. */
function recipientsOfOriginal(mail: Mail): string[] {
  const lines = mail.original.split('\n');
  const start = lines.findIndex((text) => /^[A-Za-z-]{2,40}:/.test(text));
  if (start < 0) return [];
  const { fields } = readHeaderBlock(lines.slice(start));
  return addressesIn(fieldOf(fields, 'to') ?? '').map(({ address }) => address);
}

/**
 * The address in the owner's list, where it is not the one that failed (a forwarding target):
 * Original-Recipient, the alias that sendmail or Exim name, or the original's only recipient.
 */
function listedAddress(failure: Failure, to: readonly string[]): string | undefined {
  const known = failure.listed ?? aliasOf(failure) ?? (to.length === 1 ? to[0] : undefined);
  return known && failure.recipient && !sameAddress(known, failure.recipient) ? known : undefined;
}

/** sendmail `(expanded from: <a@example.jp>)`, Exim `(generated from a@example.jp)`. */
function aliasOf({ lines }: Failure): string | undefined {
  for (const { unit, nearness } of lines) {
    const at =
      nearness === 'own'
        ? unit.text.search(/\((?:expanded|generated|ultimately generated) from:? /)
        : -1;
    const alias = at < 0 ? undefined : addressesIn(unit.text.slice(at, at + 400))[0]?.address;
    if (alias !== undefined) return alias;
  }
  return undefined;
}

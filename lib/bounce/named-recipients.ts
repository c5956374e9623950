/** Recipients of a report without fields: who the text says has not got it. */
import { firstAddress, sameAddress } from './addresses.ts';
import type { Block } from './blocks.ts';
import { fieldOf } from './header-block.ts';
import { RECIPIENTS_SOUGHT } from './limits.ts';
import type { Mail } from './mail.ts';

/** Words before an address that say it failed: `RCPT TO:<…>`, `undeliverable to …`, `rejected recipient <…>`. */
const FAILED_BEFORE =
  /(?:rcpt to:?|recipient(?: address)?:?|delivered? to:?|deliver(?:ing)? (?:your )?(?:mail|message|email)? ?to:?|undeliverable to:?|not (?:be )?sent to:?|failed for:?|message to:?|account|user|mailbox|for|to) ?["'(<[]*$/i;

/** A server's line about a recipient: `550 5.1.1 <a@example.jp>... User unknown`, not about the sender. */
const BEHIND_CODE =
  /^[245]\d\d[ -](?:[245]\.\d{1,3}\.\d{1,3} )?<?([^\s<>@]{1,64}@[\w.-]{1,255}?)>?(?:\.{3}|:)(?! (?:Sender|Mail from))/i;

/** Addresses of programs are never the failing one. */
const NOT_A_RECIPIENT = /^(?:mailer-daemon|postmaster|abuse|support|helpdesk|no-?reply)@/i;

/** The failing addresses in the order of the report; empty where none is named. */
export function namedInText(mail: Mail, blocks: readonly Block[]): string[] {
  const failed = (fieldOf(mail.headers, 'x-failed-recipients') ?? '').split(',').map(firstAddress);
  const opening = blocks.map((block) => block.opens);
  const replies = blocks.map(({ text, stage }) =>
    stage === 'mail' ? undefined : BEHIND_CODE.exec(text)?.[1],
  );
  for (const found of [failed, opening, replies]) {
    const people = distinct(found).filter(isPerson);
    if (people.length > 0) return people.slice(0, RECIPIENTS_SOUGHT);
  }
  // In running text the reader's own address and the reporter's stand as often as the failing one.
  const [reader, from] = ['to', 'from'].map((name) =>
    firstAddress(fieldOf(mail.headers, name) ?? ''),
  );
  const stranger = (address: string): boolean =>
    isPerson(address) && !sameAddress(address, reader) && !sameAddress(address, from);
  const named = distinct(behindWords(blocks)).filter(stranger);
  if (named.length > 0) return named.slice(0, RECIPIENTS_SOUGHT);
  return distinct(blocks.flatMap((block) => block.addresses))
    .filter(stranger)
    .slice(0, 1);
}

/** Not a program's address, and with a domain that has a dot: `W32/Sober.j@MM` is a virus. */
const isPerson = (address: string): boolean =>
  !NOT_A_RECIPIENT.test(address) && address.lastIndexOf('.') > address.lastIndexOf('@');

function behindWords(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ text, addresses }) => {
    let from = 0;
    return addresses.filter((address) => {
      const at = text.indexOf(address, from);
      if (at < 0) return false;
      from = at + address.length;
      return FAILED_BEFORE.test(text.slice(Math.max(0, at - 60), at));
    });
  });
}

function distinct(addresses: readonly (string | undefined)[]): string[] {
  const seen = new Map<string, string>();
  for (const address of addresses)
    if (address && !seen.has(address.toLowerCase())) seen.set(address.toLowerCase(), address);
  return [...seen.values()];
}

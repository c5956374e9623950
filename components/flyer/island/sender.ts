/** The sender's address: whether it is one, and what the customers are asked to register. */
import { plainAddress } from './half-width.ts';
import { isShared } from './shared-domains.ts';

/** What is wrong with an address. */
export type AddressFault = 'no-at' | 'many-at' | 'character' | 'local' | 'domain';

export type Sender =
  | { kind: 'none' }
  | { kind: 'malformed'; fault: AddressFault }
  /** The whole address is registered when others send from the same domain. */
  | { kind: 'address' | 'domain'; address: string; domain: string; register: string };

/** RFC 5321 §4.5.3.1. */
const LONGEST_LOCAL = 64;
const LONGEST_LABEL = 63;
const LONGEST_DOMAIN = 253;

/** What is neither `atext` (RFC 5322 §3.2.3) nor a dot. */
const NOT_LOCAL = /[^\w!#$%&'*+/=?^`{|}~.-]/;
const NOT_DOMAIN = /[^a-z0-9.-]/;
/** Addresses made there before 2009 may hold `..` and `.@`: they are genuine. */
const DOTS_ANYWHERE = ['docomo.ne.jp', 'ezweb.ne.jp'];
/** Endings under which names are given out: no shop owns them. */
const ENDINGS = /^(?:ac|ad|co|ed|go|gr|lg|ne|or)\.jp$/;

/** @param shared domains that many people send from (`providers.yml`) */
export function senderOf(typed: string, shared: ReadonlySet<string>): Sender {
  const address = plainAddress(typed);
  if (address === '') return { kind: 'none' };
  const fault = faultOf(address);
  if (fault) return { kind: 'malformed', fault };
  const domain = address.slice(address.indexOf('@') + 1);
  const whole = isShared(domain, shared);
  return {
    kind: whole ? 'address' : 'domain',
    address,
    domain,
    register: whole ? address : domain,
  };
}

function faultOf(address: string): AddressFault | null {
  const [local = '', domain = '', ...more] = address.split('@');
  if (!address.includes('@')) return 'no-at';
  if (more.length > 0) return 'many-at';
  if (NOT_LOCAL.test(local) || NOT_DOMAIN.test(domain)) return 'character';
  if (!isLocal(local, domain)) return 'local';
  return isDomain(domain) ? null : 'domain';
}

function isLocal(local: string, domain: string): boolean {
  if (local === '' || local.length > LONGEST_LOCAL || local.startsWith('.')) return false;
  return DOTS_ANYWHERE.includes(domain) || !(local.endsWith('.') || local.includes('..'));
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  return (
    labels.length > 1 &&
    domain.length <= LONGEST_DOMAIN &&
    labels.every(isLabel) &&
    /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(labels.at(-1) ?? '') &&
    !ENDINGS.test(domain)
  );
}

const isLabel = (label: string): boolean =>
  label.length > 0 &&
  label.length <= LONGEST_LABEL &&
  !label.startsWith('-') &&
  !label.endsWith('-');

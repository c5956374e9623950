import type { Reading } from '../content/reading.ts';
import { articleAddress, categoryAddress } from '../links/address.ts';
import type { MarkdownDocument, Place } from '../markdown/document.ts';
import { type Finding, type Rule, startOf } from './rule.ts';

/**
 * Characters after the host, `#id` included: with a host of usual length the address still fits on
 * one line of a plain-text mail (78 characters, RFC 5322 §2.1.1), where mail clients break longer ones.
 */
const LONGEST = 60;

/** Addresses that survive a plain-text mail. */
export const addressLength: Rule = {
  name: 'address-length',
  check: (reading) => addresses(reading).flatMap(finding),
};

interface Addressed {
  address: string;
  place: Place;
}

function addresses({ articles, categories, pages }: Reading): Addressed[] {
  return [
    ...(categories.data ?? []).map(({ id }, index) => ({
      address: categoryAddress(id),
      place: categories.yaml.placeOf([index, 'id']),
    })),
    ...pages.flatMap(({ name, document }) => headingAddresses(`/${name}/`, document)),
    ...articles.flatMap(({ id, file, data, yaml, document }) => [
      { address: articleAddress(id), place: startOf(file) },
      ...headingAddresses(articleAddress(id), document),
      ...(data?.replies ?? []).map((reply, index) => ({
        address: articleAddress(id, reply.id),
        place: yaml.placeOf(['replies', index, 'id']),
      })),
    ]),
  ];
}

const headingAddresses = (page: string, { headings }: MarkdownDocument): Addressed[] =>
  headings.flatMap((heading) =>
    [heading.id, ...heading.aliases]
      .filter((id) => id !== null)
      .map((id) => ({ address: `${page}#${id}`, place: heading })),
  );

function finding({ address, place }: Addressed): Finding[] {
  const over = address.length - LONGEST;
  if (over <= 0) return [];
  const message = `アドレスは${LONGEST}字までです(いま${address.length}字): ${address}`;
  return [{ place, message, fix: `(id を${over}字短くします)` }];
}

/** Which receiving service a line is about. */
import { addressesIn, domainOf } from './addresses.ts';
import { foldUnits } from './folding.ts';
import { type Pattern, PhraseIndex, patternOf } from './phrase-index.ts';
import type { ProviderRules } from './rules.ts';

/** A host name as it stands in a reply: `mfsmax.docomo.ne.jp[192.0.2.1]`, also of a broken address `a@@ezweb.ne.jp`. */
const HOST = /(?<![\w.-])(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\w-])/g;

export class ProviderIndex {
  private readonly byDomain = new Map<string, string>();
  private readonly byHost = new Map<string, string>();
  private readonly names = new Map<string, string>();
  private readonly signs: PhraseIndex<{ pattern: Pattern; id: string }>;

  constructor(providers: readonly ProviderRules[]) {
    for (const { id, name, domains, hosts } of providers) {
      this.names.set(id, name);
      for (const domain of domains) this.byDomain.set(domain.toLowerCase(), id);
      for (const host of hosts) this.byHost.set(host.toLowerCase().replace(/^\*?\./, ''), id);
    }
    this.signs = new PhraseIndex(
      providers.flatMap(({ id, signs }) => signs.map((sign) => ({ id, pattern: patternOf(sign) }))),
    );
  }

  nameOf(id: string): string {
    return this.names.get(id) ?? id;
  }

  /** The service whose addresses end in this domain. */
  ofAddress(address: string | null | undefined): string | undefined {
    return address ? bySuffix(this.byDomain, domainOf(address)) : undefined;
  }

  /** The service whose servers are called so. */
  ofHost(host: string | undefined): string | undefined {
    if (!host) return undefined;
    const name = host.toLowerCase().replace(/\.$/, '');
    return bySuffix(this.byHost, name) ?? bySuffix(this.byDomain, name);
  }

  /** Every service that the line names: by a host, an address, or words of its own. */
  inLine(text: string, folded: string): Set<string> {
    const found = new Set<string>();
    for (const { address } of addressesIn(text)) add(found, this.ofAddress(address));
    for (const match of foldUnits(text).matchAll(HOST)) add(found, this.ofHost(match[0]));
    for (const { entry } of this.signs.find(folded)) found.add(entry.id);
    return found;
  }
}

function add(set: Set<string>, id: string | undefined): void {
  if (id !== undefined) set.add(id);
}

/** `mfsmax.docomo.ne.jp` → the entry of `docomo.ne.jp`. At most as many look-ups as there are dots. */
function bySuffix(map: ReadonlyMap<string, string>, name: string): string | undefined {
  for (let rest = name; ; ) {
    const id = map.get(rest);
    if (id !== undefined) return id;
    const dot = rest.indexOf('.');
    if (dot < 0) return undefined;
    rest = rest.slice(dot + 1);
  }
}

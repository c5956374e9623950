import type { Path } from '../content/yaml.ts';
import { liveAddresses } from './live.ts';
import type { Finding, Rule } from './rule.ts';
import { deadTarget } from './target.ts';

/** Addresses in `site.yml` answer: the ways in of the home page, the contact, the logo. */
export const siteAddresses: Rule = {
  name: 'site-address',
  check(reading) {
    const { site, files } = reading;
    if (!site.data) return [];
    const live = liveAddresses(reading);
    const { contact, home, logo } = site.data;
    const addresses: [Path, string][] = [
      [['contact', 'href'], contact.href],
      ...(home.tool ? [[['home', 'tool', 'href'], home.tool.href] as [Path, string]] : []),
      ...home.ways.map(({ href }, index): [Path, string] => [
        ['home', 'ways', index, 'href'],
        href,
      ]),
    ];
    const found = addresses.flatMap(([path, address]): Finding[] => {
      const dead = address.startsWith('/') ? deadTarget(address, live) : null;
      if (!dead) return [];
      const fix = `href: ${dead.meant ?? '/categories/…/'}`;
      return [{ place: site.yaml.placeOf(path), message: dead.message, fix }];
    });
    if (logo === undefined || files.includes(logo.slice(1))) return found;
    const message = `画像がありません: ${logo}(content/images/ に置きます)`;
    return [
      ...found,
      { place: site.yaml.placeOf(['logo']), message, fix: 'logo: /images/logo.svg' },
    ];
  },
};

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OTHER_MAIL_DOMAINS } from './mail-domains.ts';
import { suggestion } from './typo.ts';

const DOMAINS = [
  'docomo.ne.jp',
  'ezweb.ne.jp',
  'au.com',
  'softbank.ne.jp',
  'i.softbank.jp',
  'gmail.com',
  'ymail.com',
  'yahoo.co.jp',
  'yahoo.com',
  'hotmail.com',
  'hotmail.co.jp',
  'icloud.com',
  'me.com',
  'ocn.ne.jp',
  'nifty.com',
];
const meant = (address: string) => suggestion(address, DOMAINS)?.address;

describe('suggestion', () => {
  it.each([
    ['taro@gmial.com', 'taro@gmail.com'],
    ['taro@gmali.com', 'taro@gmail.com'],
    ['taro@gmail.co', 'taro@gmail.com'],
    ['taro@gmail.con', 'taro@gmail.com'],
    ['taro@gmail.cmo', 'taro@gmail.com'],
    ['taro@gmailcom', 'taro@gmail.com'],
    ['taro@gmail,com', 'taro@gmail.com'],
    ['taro@gmail..com', 'taro@gmail.com'],
    ['taro@gmail.com.', 'taro@gmail.com'],
    ['taro@gmail.jp', 'taro@gmail.com'],
    ['taro@docomo.co.jp', 'taro@docomo.ne.jp'],
    ['taro@docomo.nejp', 'taro@docomo.ne.jp'],
    ['taro@docmo.ne.jp', 'taro@docomo.ne.jp'],
    ['taro@ezwed.ne.jp', 'taro@ezweb.ne.jp'],
    ['taro@sotfbank.ne.jp', 'taro@softbank.ne.jp'],
    ['taro@yaho.co.jp', 'taro@yahoo.co.jp'],
    ['taro@hotmial.co.jp', 'taro@hotmail.co.jp'],
    ['ｔａｒｏ@gmail.com', 'taro@gmail.com'],
    ['taro＠gmail．com', 'taro@gmail.com'],
    ['taro @gmail.com', 'taro@gmail.com'],
    ['taro@@gmail.com', 'taro@gmail.com'],
    ['taro..y.@gmail.com', 'taro.y@gmail.com'],
    ['taro@example.con', 'taro@example.com'],
    ['taro@example.cojp', 'taro@example.co.jp'],
    ['taro@examplecom', 'taro@example.com'],
    // the carrier's name is misspelt, its customer's dots are genuine
    ['taro..y.@docomo.co.jp', 'taro..y.@docomo.ne.jp'],
  ])('%s → %s', (address, wanted) => {
    expect(meant(address)).toBe(wanted);
  });

  it.each([
    'taro@gmail.com',
    'Taro@GMAIL.COM',
    'taro..y.@docomo.ne.jp',
    '.taro@ezweb.ne.jp',
    'taro.@au.com',
    'taro@mail.docomo.ne.jp',
    'taro@example.jp',
    'taro@mail.com', // a service of its own, one letter from gmail.com
    'taro@hmail.com', // as near to gmail.com as to ymail.com
    'taro@ocm.ne.jp', // a short name: another provider
    'taro@nanoco.jp',
    'taro@me.jp',
    'taro@example.co',
    'taro@example.cm',
    'taro',
    '@gmail.com',
    'a@b@gmail.com',
    '',
  ])('nothing for %s', (address) => {
    expect(meant(address)).toBeUndefined();
  });

  it('says why', () => {
    expect(suggestion('ｔａｒｏ@gmial.com', DOMAINS)?.why).toBe(
      '全角の文字が入っています。「gmail.com」の打ち間違いかもしれません',
    );
    expect(suggestion('taro@example.con', DOMAINS)?.why).toBe(
      '「.con」で終わるアドレスはありません',
    );
  });

  it('leaves every known domain alone, and every dot of the carriers', () => {
    const local = fc.string({
      unit: fc.constantFrom('a', 'b', '.', '-', '1'),
      minLength: 1,
      maxLength: 9,
    });
    const plain = local.filter((text) => !/^\.|\.$|\.\./.test(text));
    const known = fc.constantFrom(...DOMAINS, ...OTHER_MAIL_DOMAINS);
    fc.assert(
      fc.property(plain, known, (name, domain) => {
        expect(meant(`${name}@${domain}`)).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(local, fc.constantFrom('docomo.ne.jp', 'ezweb.ne.jp'), (name, domain) => {
        expect(meant(`${name}@${domain}`)).toBeUndefined();
      }),
    );
  });

  it('is content with what it suggests', () => {
    const domain = fc.constantFrom(...DOMAINS);
    const slip = fc
      .tuple(domain, fc.nat(12), fc.constantFrom('', 'x', '.', ','))
      .map(([text, at, put]) => `taro@${text.slice(0, at)}${put}${text.slice(at + 1)}`);
    fc.assert(
      fc.property(slip, (address) => {
        const found = meant(address);
        if (found) expect(meant(found)).toBeUndefined();
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { senderOf } from './sender.ts';

const SHARED = new Set(['gmail.com', 'docomo.ne.jp', 'ezweb.ne.jp', 'ocn.ne.jp', 'sendgrid.net']);

describe('the domain is registered when it is the shop’s own', () => {
  test.each([
    ['news@example.co.jp', 'example.co.jp'],
    ['news@mail.example.co.jp', 'mail.example.co.jp'],
    ['ＮＥＷＳ＠ＥＸＡＭＰＬＥ．ＣＯ．ＪＰ', 'example.co.jp'],
    ["o'hara+shop@example.com", 'example.com'],
    ['a@xn--eckwd4c7c.xn--zckzah', 'xn--eckwd4c7c.xn--zckzah'],
    ['a@notgmail.com', 'notgmail.com'],
    ['a@yahoo-fan.example.jp', 'yahoo-fan.example.jp'],
  ])('%s → %s', (typed, register) => {
    expect(senderOf(typed, SHARED)).toMatchObject({ kind: 'domain', register });
  });
});

describe('the whole address is registered when others send from its domain', () => {
  test.each([
    ['midori@gmail.com', 'free mail of providers.yml'],
    ['Midori＠GMAIL.com', 'in full width'],
    ['midori@docomo.ne.jp', 'a carrier'],
    ['mi..dori.@docomo.ne.jp', 'a carrier’s address from before 2009'],
    ['midori@jupiter.ocn.ne.jp', 'below a provider’s domain'],
    ['midori@em123.sendgrid.net', 'below a sender’s domain'],
    ['midori@yahoo.co.uk', 'a free mailer abroad'],
    ['midori@gmail.co.jp', 'what looks like one'],
    ['midori@proton.me', 'free mail without an entry'],
    ['info@midori.sakura.ne.jp', 'a rented server’s first address'],
  ])('%s (%s)', (typed) => {
    const sender = senderOf(typed, SHARED);
    expect(sender).toMatchObject({ kind: 'address' });
    if (sender.kind === 'address') expect(sender.register).toBe(sender.address);
  });

  test('never only the domain, whatever stands before it', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
    fc.assert(
      fc.property(
        label,
        fc.array(label, { maxLength: 3 }),
        fc.constantFrom(...SHARED),
        (local, below, domain) => {
          const address = `${local}@${[...below, domain].join('.')}`;
          expect(senderOf(address, SHARED)).toMatchObject({ kind: 'address', register: address });
        },
      ),
    );
  });
});

describe('what is no address is not printed', () => {
  test.each([
    ['example.co.jp', 'no-at'],
    ['news@@example.co.jp', 'many-at'],
    ['a@example.jp,b@example.jp', 'many-at'],
    ['お店@example.co.jp', 'character'],
    ['news@日本語.jp', 'character'],
    ['café@example.jp', 'character'],
    ['news @example.jp', 'character'],
    ['news@example_shop.jp', 'character'],
    ['@example.co.jp', 'local'],
    ['.news@example.co.jp', 'local'],
    ['ne..ws@example.co.jp', 'local'],
    ['news.@example.co.jp', 'local'],
    [`${'a'.repeat(65)}@example.jp`, 'local'],
    ['news@', 'domain'],
    ['news@example', 'domain'],
    ['news@example.', 'domain'],
    ['news@.jp', 'domain'],
    ['news@-example.jp', 'domain'],
    ['news@co.jp', 'domain'],
    ['news@192.0.2.1', 'domain'],
    [`news@${'a'.repeat(64)}.jp`, 'domain'],
  ])('%s: %s', (typed, fault) => {
    expect(senderOf(typed, SHARED)).toEqual({ kind: 'malformed', fault });
  });

  test('an empty field is no mistake', () => {
    expect(senderOf('  ', SHARED)).toEqual({ kind: 'none' });
  });

  test('any text has an answer, and a printed one holds nothing but ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (local, label) => {
        const sender = senderOf(`${local}@${label}.jp`, SHARED);
        if ('register' in sender) expect(sender.register).toMatch(/^[!-~]+$/);
      }),
    );
  });
});

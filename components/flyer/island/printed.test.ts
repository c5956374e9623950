import { describe, expect, test } from 'vitest';
import { blankValues, type FlyerValues } from '../fields.ts';
import { printedOf } from './printed.ts';

const SHARED = new Set(['gmail.com']);
const printed = (values: Partial<FlyerValues>) =>
  printedOf({ ...blankValues(), ...values }, SHARED);

describe('what is to be registered', () => {
  test('the domain, in words for a domain', () => {
    const { places, lookalikes } = printed({ senderAddress: 'News@Example.co.jp' });
    expect(places).toMatchObject({
      senderAddress: 'news@example.co.jp',
      register: 'example.co.jp',
      registerName: '登録していただくドメイン',
      searchTerm: '受信したいドメインの登録',
      oneLine: '',
    });
    expect(lookalikes).toEqual([{ character: 'l', reading: '英字のエル' }]);
  });

  test('a shared domain is nowhere asked for', () => {
    const { places } = printed({ senderAddress: 'midori@gmail.com' });
    expect(places.register).toBe('midori@gmail.com');
    const words = `${places.registerLead}${places.registerName}${places.searchTerm}`;
    expect(words).toContain('アドレス');
    expect(words).not.toContain('ドメイン');
  });

  test('nothing while there is no address, or one that cannot be right', () => {
    for (const senderAddress of ['', 'example.co.jp', 'お店@example.co.jp']) {
      expect(printed({ senderAddress }).places).toMatchObject({
        senderAddress: '',
        register: '',
        registerName: '登録していただくもの',
      });
    }
  });

  test('a long one is said to be one line', () => {
    const senderAddress = 'news@information.midori-shouten-honten.example.co.jp';
    expect(printed({ senderAddress }).places.oneLine).toContain('続けて1行で');
  });
});

test('the weekday comes from the date', () => {
  expect(printed({ firstDate: '2026-12-01' }).places.date).toBe(
    '2026年12月1日(火)にお送りする予定です',
  );
  expect(printed({ firstDate: '2026-02-30' }).places.date).toBe('');
});

test('full-width digits of the telephone become half-width', () => {
  expect(printed({ phone: '０３ー１２３４ー５６７８' }).places.phone).toBe('03-1234-5678');
});

test('how to stop the mails is always printed', () => {
  expect(printed({ unsubscribe: '  ' }).places.unsubscribe).toContain('「配信停止」');
  expect(printed({ unsubscribe: 'お電話ください。' }).places.unsubscribe).toBe('お電話ください。');
});

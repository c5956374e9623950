/** What a shop hands out in hundreds: nothing on it may harm the people who follow it. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { FlyerSheet } from './FlyerSheet.tsx';
import { MENU_PATHS } from './paths.ts';
import { REGISTER } from './words.ts';

const QR = { size: 29, path: 'M4 4h7v1h-7z' };
const textOf = (receive: { address: string; qr: typeof QR } | null): string =>
  renderToStaticMarkup(createElement(FlyerSheet, { receive })).replaceAll(/<[^>]*>/g, '');
const BOTH = [textOf({ address: 'help.example.jp/receive/', qr: QR }), textOf(null)];

describe('the blank sheet', () => {
  test.each(['必ず受信', '救済リスト', '解除', '必ず届', 'なりすまし'])('never says %s', (word) => {
    for (const text of BOTH) expect(text).not.toContain(word);
  });

  test('asks to keep the protection on, and warns that menus change', () => {
    for (const text of BOTH) {
      expect(text).toContain('迷惑メール対策は切らずに');
      expect(text).toContain('画面は変わることがあります');
      expect(text).toContain('暗証番号やパスワードは、だれにも教えないでください');
    }
  });

  test('leaves open whether a domain or an address is written into the frame', () => {
    expect(BOTH[0]).toContain(REGISTER.blank.lead);
    expect(REGISTER.blank.lead).toContain('かアドレスを登録');
  });

  test('names the page for customers only where there is one', () => {
    expect(BOTH[0]).toContain('help.example.jp/receive/');
    expect(BOTH[1]).not.toContain('二次元コード');
  });
});

test('menus that could not be checked are not printed as ways', () => {
  const services = MENU_PATHS.map(({ service }) => service).join(' ');
  for (const unchecked of ['ドコモ', 'UQ', 'ワイモバイル', '楽天', 'Outlook', 'Yahoo']) {
    expect(services).not.toContain(unchecked);
  }
});

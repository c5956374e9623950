/** All the ways for a list of payloads; `hostile.spec.ts` takes a dozen, `all.hosts.ts` every one. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { at, expect, searchField, test } from '../fixtures.ts';
import { expectHarmless, watch } from './watch.ts';
import { ADDRESSES, bounceOf, searched } from './ways.ts';

export function attackWith(payloads: readonly string[]): void {
  for (const [way, open] of Object.entries(ADDRESSES)) {
    test(`${way} runs none of ${payloads.length} texts`, async ({ page, complaints }) => {
      const seen = await watch(page);
      for (const [turn, payload] of payloads.entries()) {
        await open(page, payload, turn);
        await expectHarmless(page, seen, payload);
      }
      // The browser itself reports each page that is missing.
      const others = complaints.splice(0).filter((line) => !line.includes('status of 404'));
      expect(others).toEqual([]);
    });
  }

  test(`the search box runs none of ${payloads.length} texts`, async ({ page }) => {
    const seen = await watch(page);
    await page.goto(at('/search/?q=550'));
    const head = page.locator('help-results .results-head').first();
    await expect(head).toBeVisible();
    for (const payload of payloads) {
      const known = `User unknown ${payload}`;
      await searchField(page).fill(known);
      await searchField(page).press('Enter');
      await searched(page);
      await expectHarmless(page, seen, payload);
    }
  });

  test(`pasted mails run none of ${payloads.length} texts`, async ({ page }) => {
    const seen = await watch(page);
    await page.goto(at('/diagnose/'));
    for (const payload of payloads) {
      await page.locator('textarea').fill(bounceOf(payload));
      await page.getByRole('button', { name: '診断する' }).click();
      await expect(page.locator('.answer').first()).toContainText('User unknown');
      await expectHarmless(page, seen, payload);
      await page.getByRole('button', { name: 'すべて消す' }).click();
    }
  });

  test(`dropped files run none of ${payloads.length} texts`, async ({ page }) => {
    const seen = await watch(page);
    await page.goto(at('/diagnose/'));
    await expect(page.locator('[data-tool][data-ready]')).toBeAttached();
    await drop(
      page,
      payloads.flatMap((payload) => [
        { name: `${payload}.eml`, text: bounceOf(payload) },
        { name: `${payload}.msg`, text: BROKEN },
      ]),
    );
    await expect(page.locator('.bulk h2')).toBeFocused();
    await expect(page.locator('.bulk-failures li')).toHaveCount(payloads.length);
    const table = page.locator('.bulk-table');
    await expect(table).toContainText('User unknown');
    for (const button of await table.getByRole('button', { name: /根拠/ }).all()) {
      await button.click();
    }
    await expect(table).toContainText('550 5.1.1');
    await expectHarmless(page, seen, 'all of them');
  });

  test(`the flyer runs none of ${payloads.length} texts`, async ({ page }) => {
    const seen = await watch(page);
    await page.goto(at('/flyer/'));
    await expect(page.locator('[data-tool][data-ready]')).toBeAttached();
    const fields = page.locator('[data-tool] :is(input:not([type=date],[type=checkbox]),textarea)');
    const count = await fields.count();
    expect(count).toBeGreaterThan(5);
    for (const payload of payloads) {
      for (let index = 0; index < count; index++) await fields.nth(index).fill(payload);
      await fields.last().blur();
      await expectHarmless(page, seen, payload);
    }
    await expect(page.locator('[data-place=shop]').first()).toContainText(/\S/);
  });

  test(`embedded elements run none of ${payloads.length} texts in a house that pollutes its prototypes`, async ({
    page,
    baseURL,
  }) => {
    const home = new URL('./', baseURL).href;
    const seen = await watch(page);
    const house = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(HOUSE.replace('HOME', home));
    });
    await new Promise<void>((resolve) => house.listen(0, '127.0.0.1', resolve));
    try {
      await page.goto(`http://127.0.0.1:${(house.address() as AddressInfo).port}/`);
      const link = page.locator('help-answer').getByRole('link');
      for (const payload of payloads) {
        await page.locator('help-answer').evaluate((card, text) => {
          for (const name of ['article', 'target', 'title', 'lang']) card.setAttribute(name, text);
          document.querySelector('help-search-box')?.setAttribute('target', text);
          card.setAttribute('article', 'user-unknown');
        }, payload);
        await expect(link).toHaveAttribute('href', `${home}articles/user-unknown/`);
        await expect(link).not.toHaveAttribute('onclick');
        await page.getByRole('textbox').fill(payload);
        await expectHarmless(page, seen, payload);
      }
    } finally {
      house.closeAllConnections();
      house.close();
    }
  });
}

/** Every object of this page says that it is an answer, and that it is clicked. */
const HOUSE = `<!DOCTYPE html><meta charset="utf-8"><title>Another house</title>
<link rel="icon" href="data:,">
<script>
Object.assign(Object.prototype, {
  version: 1, title: 'stolen', summary: 'stolen', url: 'javascript:alert(1)', verdict: null,
  href: 'javascript:alert(1)', onclick: 'alert(1)', innerHTML: '<img src=x onerror=alert(1)>',
});
</script>
<script src="HOMEembed.js"></script>
<help-search-box></help-search-box>
<help-answer article="user-unknown"></help-answer>`;

/** The first bytes of an Outlook file, and no more. */
const BROKEN = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0];

async function drop(page: Page, files: { name: string; text: string | number[] }[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((all) => {
    const made = new DataTransfer();
    for (const { name, text } of all) {
      made.items.add(new File([typeof text === 'string' ? text : new Uint8Array(text)], name));
    }
    return made;
  }, files);
  await page.locator('[data-tool]').dispatchEvent('drop', { dataTransfer });
}

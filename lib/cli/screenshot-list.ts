/** Which pages and states `npm run screenshots` shows, in which settings. Add a row for a new template. */
import type { Page } from '@playwright/test';
import { asZip, sampleMailbox } from '../list/sample-mailbox.ts';

export interface Shot {
  /** Folder of its pictures. */
  name: string;
  /** Address without base path; starts with `/`. */
  address: string;
  /** Brings the page into its state; waits for what must be seen. */
  act?: (page: Page) => Promise<void>;
  /** Only what is on the screen without scrolling. */
  screen?: boolean;
  /** Its sheet brings its own margins: on paper it has the whole width of A4. */
  wholeSheet?: boolean;
}

/** One way of seeing a page; `print` is paper, 650 px wide (A4 without its margins). */
export interface Setting {
  name: string;
  width: number;
  height: number;
  scheme: 'light' | 'dark';
  media: 'screen' | 'print';
}

export const SETTINGS: readonly Setting[] = [
  { name: 'desktop', width: 1280, height: 900, scheme: 'light', media: 'screen' },
  { name: 'desktop-dark', width: 1280, height: 900, scheme: 'dark', media: 'screen' },
  { name: 'phone', width: 390, height: 844, scheme: 'light', media: 'screen' },
  { name: 'phone-dark', width: 390, height: 844, scheme: 'dark', media: 'screen' },
  { name: 'print', width: 650, height: 940, scheme: 'light', media: 'print' },
];

const BOUNCE = '550 5.1.1 <taro@example.jp>... User unknown';

export const SHOTS: readonly Shot[] = [
  { name: 'home', address: '/' },
  { name: 'article', address: '/articles/user-unknown/', screen: true },
  { name: 'article-whole', address: '/articles/user-unknown/' },
  { name: 'article-share', address: '/articles/user-unknown/', act: openShare },
  { name: 'provider', address: '/articles/gmail/' },
  { name: 'start', address: '/articles/error-mail-overview/' },
  { name: 'category', address: '/categories/message/' },
  { name: 'codes', address: '/codes/' },
  { name: 'code', address: '/codes/5-1-1/' },
  { name: 'search-empty', address: '/search/' },
  { name: 'search-results', address: '/search/?q=User%20unknown', act: results },
  {
    name: 'search-weak',
    address: '/search/?q=%E6%B7%BB%E4%BB%98%20%E9%96%8B%E3%81%91%E3%81%AA%E3%81%84',
    act: results,
  },
  { name: 'search-none', address: '/search/?q=zxqwv', act: results },
  { name: 'search-paste', address: `/search/#q=${encodeURIComponent(BOUNCE)}`, act: answered },
  { name: 'search-offline', address: '/', act: searchOffline },
  { name: 'suggestions', address: '/', act: suggestions, screen: true },
  { name: 'diagnosis', address: '/diagnose/' },
  { name: 'diagnosis-answer', address: '/diagnose/', act: diagnose },
  { name: 'diagnosis-list', address: '/diagnose/', act: diagnoseMany },
  { name: 'flyer', address: '/flyer/', wholeSheet: true },
  { name: 'flyer-filled', address: '/flyer/', act: fillFlyer, wholeSheet: true },
  { name: 'receive', address: '/receive/' },
  { name: 'privacy', address: '/privacy/' },
  { name: 'accessibility', address: '/accessibility/' },
  { name: 'offline', address: '/offline/' },
  { name: 'not-found', address: '/articles/no-such-article/' },
];

async function openShare(page: Page): Promise<void> {
  await page.locator('.share summary').first().click();
  await page.locator('.share-buttons button').first().waitFor();
}

async function results(page: Page): Promise<void> {
  await page.locator('help-results :is(.results, .results-note)').first().waitFor();
}

async function searchOffline(page: Page): Promise<void> {
  await page.route('**/search-index/*', (route) => route.abort());
  await page.goto(new URL('search/?q=550', page.url()).href);
  await page.getByRole('button', { name: 'もう一度読み込む' }).waitFor();
}

async function suggestions(page: Page): Promise<void> {
  const field = page.locator('help-search input').first();
  await field.focus();
  await page.locator('help-search input[role="combobox"]').waitFor();
  await field.pressSequentially('unknown');
  await page.getByRole('option').first().waitFor();
}

async function diagnose(page: Page): Promise<void> {
  await page.locator('textarea').fill(BOUNCE);
  await page.getByRole('button', { name: '診断する' }).click();
  await answered(page);
}

async function diagnoseMany(page: Page): Promise<void> {
  const buffer = Buffer.from(asZip(sampleMailbox({ seed: 5, mails: 40 })));
  await page.locator('[data-tool][data-ready]').waitFor({ state: 'attached' });
  await page
    .locator('.tool form input[type=file]')
    .setInputFiles({ name: 'hako.zip', mimeType: 'application/zip', buffer });
  await page.locator('.bulk h2:focus').waitFor();
}

async function answered(page: Page): Promise<void> {
  await page.locator('.answer').first().waitFor();
}

async function fillFlyer(page: Page): Promise<void> {
  await page.locator('[data-tool][data-ready]').waitFor({ state: 'attached' });
  await page.getByLabel('お店・会社の名前').fill('みどり食堂');
  await page.getByLabel('差出人の名前').fill('みどり食堂だより');
  await page.getByLabel('差出人のアドレス').fill('news@midori.example.co.jp');
  await page.getByLabel('電話番号').fill('03-1234-5678');
}

/** Pages as the reader meets them: one per template, and what appears only after a reader's act. */
import type { Page } from '@playwright/test';
import { results, searchField, suggestions } from './fixtures.ts';

/** One page per template. */
export const TEMPLATES = [
  '/',
  '/categories/message/',
  '/articles/user-unknown/',
  '/articles/gmail/',
  '/codes/',
  '/codes/5-1-1/',
  '/search/',
  '/diagnose/',
  '/flyer/',
  '/receive/',
  '/accessibility/',
  '/404.html',
];

export interface State {
  name: string;
  address: string;
  reach: (page: Page) => Promise<void>;
}

export const STATES: State[] = [
  {
    name: 'suggestions',
    address: '/',
    reach: async (page) => {
      await searchField(page).pressSequentially('user unknown');
      await suggestions(page).first().waitFor();
      await searchField(page).press('ArrowDown');
    },
  },
  {
    name: 'results',
    address: '/search/?q=550',
    reach: (page) => results(page).first().waitFor(),
  },
  {
    name: 'no result',
    address: '/search/?q=zzzzqqqq',
    reach: (page) => page.locator('help-results [role=status]:not(:empty)').waitFor(),
  },
  {
    name: 'a pasted mail',
    address: '/search/#q=550%205.1.1%20%3Ca%40example.jp%3E%3A%20User%20unknown',
    reach: (page) => page.locator('.answer .card').waitFor(),
  },
  {
    name: 'diagnosis',
    address: '/diagnose/#text=550%205.1.1%20%3Ca%40example.jp%3E%3A%20User%20unknown',
    reach: (page) => page.locator('.answer .card').waitFor(),
  },
  {
    name: 'share',
    address: '/articles/user-unknown/',
    reach: async (page) => {
      await page.locator('.share summary').click();
      await page.locator('.share-buttons').waitFor();
    },
  },
  {
    name: 'flyer with a problem',
    address: '/flyer/',
    reach: async (page) => {
      await page.locator('[data-tool][data-ready]').waitFor();
      await page.getByLabel('差出人のアドレス').fill('tanpopo@gmail.com');
      await page.getByLabel('差出人のアドレス').blur();
      await page.locator('.flyer-problem:not(:empty)').first().waitFor();
    },
  },
];

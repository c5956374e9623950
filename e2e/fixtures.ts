/** Every test also asserts that the page it used stayed quiet: no script error, no policy violation. */
import { test as base, expect, type Page, type Request } from '@playwright/test';

interface Fixtures {
  /** Console errors and uncaught exceptions so far; a test that provokes one empties the list. */
  complaints: string[];
  /** Requests of the page so far. */
  requests: Request[];
}

export const test = base.extend<Fixtures>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.text().includes('Content Security Policy')) {
          complaints.push(message.text());
        }
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  requests: async ({ page }, use) => {
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    await use(requests);
  },
});

export { expect };

/** Address below the site's base path: addresses of ours start with `/`. */
export const at = (address: string): string => `.${address}`;

/** Puts a text on the field as a paste, as a reader does. */
export async function paste(page: Page, text: string): Promise<void> {
  const input = searchField(page);
  await input.focus();
  await expect(input).toHaveRole('combobox'); // search has been loaded
  await input.evaluate((target, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    if (target.dispatchEvent(event)) document.execCommand('insertText', false, pasted);
  }, text);
}

export const searchField = (page: Page) => page.locator('help-search input');
export const suggestions = (page: Page) =>
  page.getByRole('listbox', { name: '候補' }).getByRole('option');
export const results = (page: Page) => page.locator('help-results .results a');

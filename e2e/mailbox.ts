/** Mailboxes given to the diagnosis page. */
import type { Page } from '@playwright/test';
import { at, expect } from './fixtures.ts';

export function upload(name: string, bytes: Uint8Array) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

/** Opens the page and waits until it takes files. */
export async function openDiagnosis(page: Page): Promise<void> {
  await page.goto(at('/diagnose/'));
  await expect(page.locator('[data-ready]')).toBeAttached();
}

export const fileField = (page: Page) => page.locator('.tool form input[type=file]');

export async function give(page: Page, ...files: ReturnType<typeof upload>[]): Promise<void> {
  await openDiagnosis(page);
  await fileField(page).setInputFiles(files);
}

/** The longest time that a page could not answer. */
import type { Page } from '@playwright/test';

/** Begins to watch. @returns asks for the longest task since, in ms; 0 where none was over 50 */
export async function watchLongTasks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(`
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask' })`);
  return async () => Number(await page.evaluate('longest'));
}

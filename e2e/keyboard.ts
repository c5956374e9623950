/** Walking through a page by the Tab key. */
import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page walked here has: who is not through by then is held somewhere. */
const LIMIT = 250;

/** Tab by Tab to an element. @throws when the keyboard does not get there */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  await expect(goal).toBeVisible();
  for (let step = 0; step < LIMIT; step++) {
    await page.keyboard.press('Tab');
    if (await goal.evaluate((node) => node === document.activeElement)) return;
  }
  throw new Error(`the Tab key does not reach ${goal}`);
}

/**
 * Walks from the top of the page to its last link. @returns the stops on the way whose focus cannot be
 * seen (WCAG 2.4.7) or that lie wholly under something else (2.4.11), or the place that is not left
 */
export async function hiddenStops(page: Page): Promise<string[]> {
  const end = page.getByRole('contentinfo').getByRole('link').last();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.evaluate(() => getSelection()?.setPosition(document.body, 0));
  const hidden: string[] = [];
  for (let step = 0; step < LIMIT; step++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (!stop.ring) hidden.push(`no focus ring: ${stop.html}`);
    if (!stop.seen) hidden.push(`covered: ${stop.html}`);
    if (await end.evaluate((node) => node === document.activeElement)) return hidden;
  }
  return [...hidden, `not left within ${LIMIT} steps`];
}

/** In the page: is the focused element marked, and is a point of it on top? */
function lookAtFocus(): { html: string; ring: boolean; seen: boolean } {
  const focused = document.activeElement ?? document.body;
  // A control inside a drawn box (search field, file button) is marked by the box.
  let marked: Element | null = focused;
  let ring = false;
  for (let level = 0; level < 3 && marked && !ring; level++) {
    const { outlineStyle, outlineWidth } = getComputedStyle(marked);
    ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    marked = marked.parentElement;
  }
  let seen = false;
  for (const { left, top, width, height } of focused.getClientRects()) {
    for (const part of [0.1, 0.5, 0.9]) {
      const hit = document.elementFromPoint(left + width * part, top + height * 0.5);
      seen ||= hit !== null && focused.contains(hit);
    }
  }
  return { html: focused.outerHTML.slice(0, 100), ring, seen };
}

/** Sees everything that a payload could do in a page, also in its frames. */
import { expect, type Page } from '@playwright/test';

/** What is born only if a text was taken as markup. */
const BORN =
  ':is([onerror],[onload],[onfocus],[ontoggle],[onbegin],[onmouseover],[srcdoc],iframe,object,embed,base,math,video,audio,[href*="script:" i],[action*="script:" i],[formaction],img[src$="x"],image,animate,set)';

/** @returns what was executed or stopped by the policy, as it happens */
export async function watch(page: Page): Promise<string[]> {
  const seen: string[] = [];
  await page.exposeFunction('executed', (what: string) => seen.push(what));
  page.on('dialog', (dialog) => {
    seen.push(`${dialog.type()} opened`);
    dialog.dismiss().catch(() => undefined); // a page that has left closes its own
  });
  await page.addInitScript(() => {
    const tell = (what: string) => (top as unknown as Told).executed(what);
    interface Told {
      executed(what: string): void;
    }
    for (const name of ['alert', 'confirm', 'prompt', 'print'] as const) {
      Object.assign(window, { [name]: () => tell(`${name} was called`) });
    }
    addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) =>
      tell(`the policy stopped ${effectiveDirective} ${sample}`),
    );
  });
  return seen;
}

/** The page holds the text as text only, and nothing of it has run. */
export async function expectHarmless(page: Page, seen: string[], payload: string): Promise<void> {
  const born = await page.locator(BORN).evaluateAll((all) => all.map((one) => one.outerHTML));
  expect({ payload, born, seen }).toEqual({ payload, born: [], seen: [] });
}

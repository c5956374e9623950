/** Windows contrast themes: grounds and shadows are the system's, so lines and letters must tell everything. */
import { at, expect, results, searchField, suggestions, test } from './fixtures.ts';

test.use({ colorScheme: 'dark', contextOptions: { forcedColors: 'active' } });

const GROUND = 'rgb(0, 0, 0)';

test('what is chosen looks different from what is not', async ({ page }) => {
  await page.goto(at('/'));
  await searchField(page).pressSequentially('mailbox full');
  await expect(suggestions(page).nth(1)).toBeVisible();
  await searchField(page).press('ArrowDown');
  const chosen = suggestions(page).first();
  await expect(chosen).toHaveAttribute('aria-selected', 'true');
  await expect(chosen).not.toHaveCSS('background-color', GROUND);
  await expect(suggestions(page).nth(1)).toHaveCSS(
    'background-color',
    /^(rgba\(.*, 0\)|rgb\(0, 0, 0\))$/,
  );
  await page.goto(at('/search/?q=550'));
  await expect(results(page).first()).toBeVisible();
  const filter = page.locator('.filters button');
  await expect(page.locator('.filters button[aria-pressed=true]')).not.toHaveCSS(
    'background-color',
    GROUND,
  );
  await expect(filter.and(page.locator('[aria-pressed=false]')).first()).toHaveCSS(
    'background-color',
    GROUND,
  );
  await expect(page.locator('.results mark').first()).not.toHaveCSS('background-color', GROUND);
});

for (const address of ['/', '/articles/user-unknown/', '/search/', '/diagnose/', '/flyer/']) {
  test(`every button of ${address} has its outline`, async ({ page }) => {
    await page.goto(at(address));
    const buttons = page.locator('button, .file-button, input:not([type=file]), textarea');
    const bare = await buttons.evaluateAll((nodes) =>
      nodes
        .filter((node) => node.checkVisibility({ visibilityProperty: true }))
        // The search field's outline is its row's.
        .map((node) => (node.matches('.box input') ? (node.closest('.box-row') ?? node) : node))
        .filter((node) => {
          const { borderTopStyle, borderTopWidth } = getComputedStyle(node);
          return borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) < 1;
        })
        .map((node) => node.outerHTML.slice(0, 90)),
    );
    expect(bare).toEqual([]);
    await expect(buttons.first()).toBeVisible();
  });
}

test('verdicts keep icon, word and frame; the section that was linked is marked', async ({
  page,
}) => {
  await page.goto(at('/articles/user-unknown/#check'));
  const card = page.locator('.card').first();
  for (const part of [card.locator('.icon'), card.locator('.card-label')]) {
    await expect(part).toBeVisible();
    await expect(part).not.toHaveCSS('color', GROUND);
  }
  await expect(card.locator('.icon')).not.toHaveCSS('stroke', GROUND);
  await expect(card.locator('.icon')).not.toHaveCSS('stroke', 'none');
  await expect(card).not.toHaveCSS('border-top-color', GROUND);
  await expect(page.locator('.heading :target')).toHaveCSS('outline-style', 'solid');
});

test('the focus is ringed in a colour of the system', async ({ page }) => {
  await page.goto(at('/articles/user-unknown/'));
  await page.getByRole('link', { name: '本文へ' }).focus();
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus-visible');
  await expect(focused).toHaveCSS('outline-style', 'solid');
  await expect(focused).not.toHaveCSS('outline-color', GROUND);
});

test('the QR code stays black on white', async ({ page }) => {
  await page.goto(at('/flyer/'));
  await expect(page.locator('.qr')).toHaveCSS('forced-color-adjust', 'none');
});

/** axe on one page in one colour scheme: what `npm test` and `npm run test:a11y` ask of it. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { TEMPLATES } from './states.ts';

export const SCHEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

export type Scheme = keyof typeof SCHEMES;
export const SCHEME_NAMES = Object.keys(SCHEMES) as Scheme[];

/** Every rule, target sizes (off by default in axe) too. */
export const ALL_RULES = { rules: { 'target-size': { enabled: true } } };
/** The rule whose answer a scheme of colours changes. */
export const CONTRAST = { runOnly: ['color-contrast'] };

/**
 * Switches the page to the scheme and runs the rules on it as it stands.
 * @returns one line per failing element: rule, place, help; empty when all is well
 */
export async function violationsIn(
  page: Page,
  scheme: Scheme,
  rules: typeof ALL_RULES | typeof CONTRAST = ALL_RULES,
): Promise<string[]> {
  await page.emulateMedia(SCHEMES[scheme]);
  // Without frames of other hosts the legacy mode finds the same, and opens no second page each time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], ...rules })
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} (${help}) ${html.slice(0, 120)}`),
  );
}

/** Addresses without base path: those in `sitemap.xml` in its order, then the templates it leaves out. */
export function everyPage(sitemap: string, basePath: string): string[] {
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) =>
    new URL(url).pathname.slice(basePath.length),
  );
  return [...new Set([...listed, ...TEMPLATES])];
}

/** Part `index` of `count` (from 1) of a list, dealt like cards: long and short pages in every part. */
export const partOf = <T>(list: readonly T[], index: number, count: number): T[] =>
  list.filter((_, place) => place % count === index - 1);

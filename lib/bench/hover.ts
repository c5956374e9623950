/** What a finger that passes over links makes the browser fetch: the next documents, nothing else. */
import type { Server } from 'node:http';
import type { Browser } from '@playwright/test';
import type { Row } from './row.ts';

const LINKS = 10;
/** Chromium prepares a document after 200 ms on its link; milliseconds. */
const REST = 500;

/** Hovers ten links of a page. @param server where it is served; @param address absolute */
export async function hoverRows(browser: Browser, server: Server, address: string): Promise<Row[]> {
  // The worker that keeps pages offline fetches some of its own, whatever is hovered.
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const asked: string[] = [];
  const listen = ({ url = '' }: { url?: string }): number => asked.push(url);
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
    // What belongs to the visited page itself has been fetched: a prepared one may ask for its own.
    server.on('request', listen);
    const links = await page.locator('main a[href^="/"]:visible').all();
    const step = Math.max(1, Math.floor(links.length / LINKS));
    for (const link of links.filter((_, at) => at % step === 0).slice(0, LINKS)) {
      await link.hover();
      await page.waitForTimeout(REST);
    }
  } finally {
    server.off('request', listen);
    await page.close();
  }
  const documents = asked.filter((url) => url.endsWith('/'));
  const part = 'journey';
  return [
    { part, what: 'ten links hovered: pages prepared', value: documents.length, unit: '' },
    {
      part,
      what: 'ten links hovered: indexes, rules, scripts, tools fetched',
      value: asked.length - documents.filter((url) => !TOOLS.test(url)).length,
      unit: '',
      budget: 0,
    },
  ];
}

const TOOLS = /\/(?:search|diagnose|flyer)\/$/;

/** What a reader waits for when an article opens: paint, shifts of the layout, a blocked finger. */
import type { Browser } from '@playwright/test';
import { median, type Row } from './row.ts';
import { visit } from './throttled.ts';

interface Load {
  paint: number;
  shift: number;
  blocked: number;
  bytes: number;
  requests: number;
}

/** Rows of one page opened cold. @param address absolute; @param runs how often: medians are shown */
export async function loadRows(browser: Browser, address: string, runs: number): Promise<Row[]> {
  const loads: Load[] = [];
  for (let run = 0; run < runs; run++) loads.push(await load(browser, address));
  const middle = (key: keyof Load): number => median(loads.map((one) => one[key]));
  const part = 'journey';
  return [
    { part, what: 'cold article: first contentful paint', value: middle('paint'), unit: 'ms' },
    { part, what: 'cold article: layout shift', value: middle('shift'), unit: '', budget: 0 },
    { part, what: 'cold article: blocking time', value: middle('blocked'), unit: 'ms' },
    {
      part,
      what: 'cold article: bytes, headers included',
      value: middle('bytes') / 1024,
      unit: 'KB',
    },
    { part, what: 'cold article: requests', value: middle('requests'), unit: '' },
  ];
}

const load = (browser: Browser, address: string): Promise<Load> =>
  visit(browser, async ({ page, traffic }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const paints = await page.evaluate(entries, 'paint');
    const shifts = await page.evaluate(entries, 'layout-shift');
    const tasks = await page.evaluate(entries, 'longtask');
    const paint = paints.find(({ name }) => name === 'first-contentful-paint');
    if (!paint) throw new Error(`Nothing was painted at ${address}`);
    return {
      paint: paint.startTime,
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
      blocked: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - LONG_TASK), 0),
      bytes: traffic.bytes,
      requests: traffic.requests.length,
    };
  });

/** Milliseconds of one task that a finger does not notice; the rest of it counts as blocking (W3C Long Tasks). */
const LONG_TASK = 50;

/** Runs in the page; buffered entries reach back to its start. */
function entries(type: string) {
  return new Promise<{ name: string; startTime: number; duration: number; value: number }[]>(
    (resolve) => {
      new PerformanceObserver((list) =>
        resolve(
          list.getEntries().map((entry) => ({
            name: entry.name,
            startTime: entry.startTime,
            duration: entry.duration,
            value: 'value' in entry ? Number(entry.value) : 0,
          })),
        ),
      ).observe({ type, buffered: true });
      // Where there are no entries the observer never calls.
      setTimeout(() => resolve([]), 200);
    },
  );
}

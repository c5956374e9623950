/** A browser as a reader's phone is: slow 4G and a processor four times slower than this machine. */
import { type Browser, chromium, type Page } from '@playwright/test';

/** 1.6 Mbps and 150 ms, as Lighthouse and Chromium's own "slow 4G" have it. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1_000_000) / 8,
  uploadThroughput: (750 * 1_000) / 8,
};
const CPU_TIMES_SLOWER = 4;

export interface Traffic {
  /** Bytes on the wire so far, bodies as they were encoded; headers count. */
  bytes: number;
  requests: string[];
}

export interface Visit {
  page: Page;
  traffic: Traffic;
}

/** Opens a fresh profile (nothing cached), lets `work` use it, closes it. */
export async function visit<T>(
  browser: Browser,
  work: (visit: Visit) => Promise<T>,
  { network = true } = {},
): Promise<T> {
  const context = await browser.newContext({
    locale: 'ja-JP',
    viewport: { width: 390, height: 844 },
    // What passes through a service worker counts as no bytes here; what it fetches itself are rows of `wire`.
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const traffic: Traffic = { bytes: 0, requests: [] };
    await session.send('Network.enable');
    session.on('Network.requestWillBeSent', ({ request }) => traffic.requests.push(request.url));
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      traffic.bytes += encodedDataLength;
    });
    if (network) await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_TIMES_SLOWER });
    return await work({ page, traffic });
  } finally {
    await context.close();
  }
}

/** @param executablePath a Chromium; null: Playwright's own */
export const launch = (executablePath: string | null): Promise<Browser> =>
  chromium.launch(executablePath ? { executablePath } : {});

/** How the diagnosis page fares with a mailbox of thousands: time, longest freeze, memory. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { asMbox, sampleMailbox } from '../list/sample-mailbox.ts';
import { writeMailbox } from './big-mailbox.ts';
import { watchLongTasks } from './long-tasks.ts';
import type { Row } from './row.ts';

/** A large mailbox of a shop that has mailed for years. */
const MAILS = 10_000;

/**
 * @param address absolute, of the page for diagnosis
 * @param size megabytes of an mbox and of a zip that are read besides; 0 for none
 */
export async function bulkRows(browser: Browser, address: string, size: number): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bulk-'));
  try {
    // From the disk: bytes handed over by the test driver are unpacked by the page itself, for seconds.
    const file = join(folder, 'hako.mbox');
    await writeFile(file, asMbox(sampleMailbox({ seed: 1, mails: MAILS, strayEvery: 0 })));
    const rows = await mailboxRows(browser, address, file, `${MAILS} mails`, 60);
    for (const big of size > 0 ? ['oomono.mbox', 'oomono.zip'] : []) {
      const path = join(folder, big);
      const mails = writeMailbox(path, size);
      const what = `${size} MB, ${mails} mails, ${big}`;
      rows.push(...(await mailboxRows(browser, address, path, what)));
      await rm(path);
    }
    return rows;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @param budget seconds that it may take */
async function mailboxRows(
  browser: Browser,
  address: string,
  file: string,
  what: string,
  budget?: number,
): Promise<Row[]> {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    const { seconds, longestTask, megabytes } = await benchBulk(page, file);
    const part = 'bulk';
    return [
      { part, what: `${what}: file → list`, value: seconds, unit: 's', budget },
      { part, what: `${what}, longest task`, value: longestTask, unit: 'ms', budget: 200 },
      { part, what: `${what}, memory`, value: megabytes, unit: 'MB', budget: 500 },
    ];
  } finally {
    await page.close();
  }
}

interface BulkFigures {
  /** From the choice of the file to the finished table. */
  seconds: number;
  /** Longest time the page could not answer, in milliseconds; 0 where none was over 50. */
  longestTask: number;
  /** Most memory seen at a time, page and worker together, buffers included, in MB. */
  megabytes: number;
}

/** Milliseconds between two looks at the memory. */
const LOOK = 250;

/** @param page on the diagnosis page, in Chromium; @param file an mbox */
async function benchBulk(page: Page, file: string): Promise<BulkFigures> {
  const memory = await memoryOf(page);
  await page.locator('[data-ready]').waitFor();
  const longest = await watchLongTasks(page);
  const started = performance.now();
  await page.locator('.tool form input[type=file]').setInputFiles(file);
  const done = page.locator('.bulk h2:focus').waitFor({ timeout: 600_000 });
  let finished = false;
  done.then(
    () => {
      finished = true;
    },
    () => {
      finished = true;
    },
  );
  let most = 0;
  while (!finished) {
    most = Math.max(most, await memory());
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, LOOK))]);
  }
  await done;
  const seconds = (performance.now() - started) / 1000;
  const megabytes = Math.max(most, await memory()) / 1024 ** 2;
  return { seconds, longestTask: await longest(), megabytes };
}

interface HeapUsage {
  usedSize: number;
  embedderHeapUsedSize?: number;
  backingStorageSize?: number;
}

/** @returns asks page and worker for the bytes in use (`Runtime.getHeapUsage`, buffers included) */
async function memoryOf(page: Page): Promise<() => Promise<number>> {
  const client = await page.context().newCDPSession(page);
  const workers = new Set<string>();
  const waiting = new Map<number, (bytes: number) => void>();
  let id = 0;
  client.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.add(sessionId);
  });
  client.on('Target.detachedFromTarget', ({ sessionId }) => {
    workers.delete(sessionId);
    for (const answer of waiting.values()) answer(0);
    waiting.clear();
  });
  client.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id: asked, result } = JSON.parse(message) as { id: number; result?: HeapUsage };
    waiting.get(asked)?.(result ? bytesOf(result) : 0);
    waiting.delete(asked);
  });
  await client.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const ask = (sessionId: string) =>
    new Promise<number>((resolve) => {
      waiting.set(++id, resolve);
      const message = JSON.stringify({ id, method: 'Runtime.getHeapUsage' });
      client.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => resolve(0)); // it has ended meanwhile
    });
  return async () => {
    const own = bytesOf((await client.send('Runtime.getHeapUsage')) as HeapUsage);
    const others = await Promise.all([...workers].map(ask));
    return others.reduce((sum, bytes) => sum + bytes, own);
  };
}

const bytesOf = ({ usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 }: HeapUsage) =>
  usedSize + embedderHeapUsedSize + backingStorageSize;

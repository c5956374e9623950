/** Reads files away from the page, one mail at a time, so that neither speed nor memory depends on how many there are. */
import { diagnoseMail } from '../../../lib/bounce/diagnose.ts';
import type { Rules } from '../../../lib/bounce/rules.ts';
import { mailIdentity } from '../../../lib/list/identity.ts';
import { mailsOf, type Source } from '../../../lib/list/sources.ts';
import type { Batch, Order, Report } from './work.ts';

/** Milliseconds of work between two reports: orders are heard in between. */
const BATCH = 60;

const say = (report: Report): void => postMessage(report);
const others = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const queue: Source[] = [];
let rules: Rules | undefined;
let reading = false;
let size = 0;
let before = 0;
let batch: Batch = { answered: [], failures: [] };
let due = 0;
/** Resolved by `go-on`; undefined while nobody asked for a pause. */
let pause: { over: Promise<void>; end: () => void } | undefined;

addEventListener('message', ({ data: order }: MessageEvent<Order>) => {
  if (order.kind === 'read') {
    rules = order.rules;
    queue.push(...order.sources);
    size += order.sources.reduce((sum, { blob }) => sum + blob.size, 0);
    if (!reading) readAll();
  } else if (order.kind === 'pause' && !pause) {
    let end = () => {};
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    pause = { over, end };
  } else if (order.kind === 'go-on') {
    pause?.end();
    pause = undefined;
  }
});

async function readAll(): Promise<void> {
  reading = true;
  due = performance.now() + BATCH;
  for (let source = queue.shift(); source; source = queue.shift()) {
    try {
      await readOne(source);
    } catch {
      batch.failures.push({ file: source.name, why: 'damaged' });
    }
    before += source.blob.size;
    await report(0);
  }
  reading = false;
  send(0);
  before = 0;
  size = 0;
  say({ kind: 'end' });
}

async function readOne(source: Source): Promise<void> {
  let own = 0;
  for await (const found of mailsOf(source)) {
    if (found.kind === 'unreadable') {
      batch.failures.push({ file: found.file, why: found.why });
      await report(found.read);
      continue;
    }
    const { file, bytes, read } = found;
    if (!rules) throw new Error('worker: files before rules');
    const answers = await diagnoseMail(bytes, rules);
    batch.answered.push({ file, answers, id: mailIdentity(bytes) });
    // A file is read ahead by megabytes, a zip holds more than its own bytes: the smaller is nearer.
    own += bytes.length;
    await report(Math.min(read, own));
  }
}

/** Tells the page now and then, and hears its orders. @param read bytes of the file in hand */
async function report(read: number): Promise<void> {
  if (performance.now() < due) return;
  send(read);
  await others();
  await pause?.over;
  due = performance.now() + BATCH;
}

function send(read: number): void {
  say({ kind: 'batch', batch, read: before + read, size });
  batch = { answered: [], failures: [] };
}

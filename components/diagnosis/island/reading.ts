/** The page's side of the worker that reads files. */
import type { Rules } from '../../../lib/bounce/rules.ts';
import type { Source } from '../../../lib/list/sources.ts';
import type { Batch, Order, Report } from './work.ts';

export interface Reading {
  read(sources: Source[]): void;
  /** Stops after the mail in hand, also in the middle of a file; `goOn` continues there. */
  pause(): void;
  goOn(): void;
  /** Forgets the files. */
  end(): void;
}

interface Heard {
  /** @param part of all bytes that has been read, 0–1 */
  batch(batch: Batch, part: number): void;
  ended(): void;
  failed(): void;
}

/** @param address of the worker's script */
export function readingBy(address: string, rules: Rules, heard: Heard): Reading {
  const worker = new Worker(address, { type: 'module' });
  const order = (message: Order) => worker.postMessage(message);
  worker.addEventListener('error', heard.failed);
  worker.addEventListener('message', ({ data: report }: MessageEvent<Report>) => {
    if (report.kind === 'end') heard.ended();
    else heard.batch(report.batch, report.size > 0 ? Math.min(1, report.read / report.size) : 1);
  });
  return {
    read: (sources) => order({ kind: 'read', rules, sources }),
    pause: () => order({ kind: 'pause' }),
    goOn: () => order({ kind: 'go-on' }),
    end: () => worker.terminate(),
  };
}

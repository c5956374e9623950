/** What the figures were measured on: without it they cannot be compared. */
import { cpus, loadavg, totalmem } from 'node:os';

/** @param chromium its version; empty where no browser was asked */
export function machineLine(chromium: string): string {
  return [
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    `${Math.round(totalmem() / 1024 ** 3)} GB`,
    `Node ${process.version}`,
    ...(chromium ? [`Chromium ${chromium}`] : []),
    `load ${loadavg()[0]?.toFixed(1)}`,
  ].join(', ');
}

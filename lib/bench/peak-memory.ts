/** Most memory that a program and all it started held at once, from Linux's /proc. */
import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  parent: number;
  /** Bytes. */
  resident: number;
}

/**
 * Looks every half second.
 * @returns stops looking and gives the peak in bytes; 0 where there is no /proc
 */
export function watchMemory(pid: number): () => number {
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, residentTree(pid, processes()));
  };
  const timer = setInterval(look, 500);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

/** Sum over a process and its descendants. Pages that they share count for each: an upper bound. */
export function residentTree(pid: number, all: ReadonlyMap<number, Process>): number {
  let sum = all.get(pid)?.resident ?? 0;
  for (const [child, { parent }] of all) {
    if (parent === pid) sum += residentTree(child, all);
  }
  return sum;
}

function processes(): Map<number, Process> {
  const found = new Map<number, Process>();
  for (const name of numbersIn('/proc')) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const field = (key: string): number =>
        Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      found.set(Number(name), { parent: field('PPid'), resident: field('VmRSS') * 1024 });
    } catch {
      // It ended between the listing and the look.
    }
  }
  return found;
}

function numbersIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/.test(name));
  } catch {
    return []; // not Linux
  }
}

/** Many readers at once, each with a connection of its own, going through the same pages again and again. */
import { Agent, get } from 'node:http';

export interface Load {
  requests: number;
  /** What went wrong, with how often. */
  errors: Map<string, number>;
  /** Milliseconds until the last byte, sorted. */
  times: number[];
  bytes: number;
}

interface Visit {
  port: number;
  /** With base path. */
  addresses: readonly string[];
  readers: number;
  /** Length of the run. */
  seconds: number;
}

/** Longest that a reader waits for a page, in milliseconds. */
const PATIENCE = 10_000;

export async function readersAt({ port, addresses, readers, seconds }: Visit): Promise<Load> {
  const load: Load = { requests: 0, errors: new Map(), times: [], bytes: 0 };
  const end = performance.now() + seconds * 1000;
  const read = async (reader: number): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    // Each begins at another page, as readers do.
    for (let turn = reader; performance.now() < end; turn++) {
      const path = addresses[turn % addresses.length] ?? '/';
      const started = performance.now();
      try {
        const bytes = await bytesOf(port, path, agent);
        load.bytes += bytes;
        load.times.push(performance.now() - started);
      } catch (error) {
        const message = `${path}: ${(error as Error).message}`;
        load.errors.set(message, (load.errors.get(message) ?? 0) + 1);
      }
      load.requests++;
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)));
  load.times.sort((a, b) => a - b);
  return load;
}

/** @throws for anything but a whole page */
function bytesOf(port: number, path: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': 'gzip' };
    const request = get({ port, host: '127.0.0.1', path, agent, headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => {
        if (response.statusCode !== 200) reject(new Error(`answers ${response.statusCode}`));
        else if (bytes === 0 || !response.complete) reject(new Error('was cut off'));
        else resolve(bytes);
      });
      response.on('error', reject);
    });
    request.setTimeout(PATIENCE, () => request.destroy(new Error('no answer in time')));
    request.on('error', reject);
  });
}

/** @param part 0.5: half of all requests were answered within this many milliseconds */
export const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

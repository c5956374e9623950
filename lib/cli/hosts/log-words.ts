/** What a host remembers of its readers: pages, never the words of a search. */
import { ask } from './ask.ts';
import type { Host } from './host.ts';

const SECRET = 'hanako-secret';
/** Each with the words behind `?`: answered, redirected, refused, not found. */
const ASKED = [
  `/search/?q=${SECRET}`,
  `/articles/user-unknown?hl=${SECRET}`,
  `/nothing/?q=${SECRET}`,
  `/_headers?q=${SECRET}`,
  `/%00?q=${SECRET}`,
  `/assets/?q=${SECRET}`,
  `/?q=${SECRET}${'a'.repeat(100_000)}`,
];

/** Asks for pages with a secret, from pages whose address holds it, too. @returns the number of requests */
export async function whisper({ port, basePath }: Host): Promise<number> {
  const headers = { Referer: `http://localhost:${port}${basePath}/search/?q=${SECRET}` };
  for (const address of ASKED) await ask(port, basePath + address, headers);
  return ASKED.length;
}

/** To be asked once the host has stopped: then everything stands in its logs. */
export function logFaults(logs: string): string[] {
  const heard = logs.split('\n').filter((line) => line.includes(SECRET));
  // A log that holds nothing at all would prove nothing.
  const written = logs.includes('/articles/user-unknown') ? [] : ['the log names no page'];
  return [...written, ...heard.map((line) => `the log holds: ${line.slice(0, 200)}`)];
}

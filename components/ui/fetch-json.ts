/**
 * Fetches a file of ours, and once more when that fails: on a flaky line the second attempt usually comes
 * through, and it passes by a broken copy in the browser's cache.
 * @throws when it cannot be had whole
 */
export async function fetchJson<T>(address: string): Promise<T> {
  try {
    return await attempt<T>(address, 'default');
  } catch {
    return attempt<T>(address, 'reload');
  }
}

async function attempt<T>(address: string, cache: RequestCache): Promise<T> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}

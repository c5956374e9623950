/** How often each address has failed. */
const failures = new Map<string, number>();

/**
 * Loads a script of ours. A module that failed to load stays failed under its address, so a retry asks
 * for another one: `search.1a2b3c4d.js?1`.
 * @throws when it cannot be had; the next call tries again
 */
export async function importModule<M>(address: string): Promise<M> {
  const failed = failures.get(address) ?? 0;
  try {
    return await import(failed > 0 ? `${address}?${failed}` : address);
  } catch (error) {
    failures.set(address, failed + 1);
    throw error;
  }
}

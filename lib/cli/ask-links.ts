/** Asking pages outside whether they are still there. */

/**
 * - `there`: it answered, here or (`to`) elsewhere;
 * - `refused`: a server is there and does not let us see the page (it wants a login or a browser, is
 *   too busy, or broken for the moment): a person has to look;
 * - `dead`: the server says that there is no such page, or no server answers.
 */
export type Answer =
  | { kind: 'there'; to: string | null }
  | { kind: 'refused' | 'dead'; why: string };

export interface AskOptions {
  /** Milliseconds for one request, redirects included. */
  limit: number;
  /** Requests at a time, over all hosts. */
  atOnce: number;
}

/** Ten seconds are long for a page; four requests at a time disturb nobody. */
export const ASKING: AskOptions = { limit: 10_000, atOnce: 4 };

/**
 * Asks each address once, without trying again.
 * @param urls http(s) addresses; what stands behind `#` is not sent
 * @param told called as each answer arrives
 */
export async function askAll(
  urls: readonly string[],
  { limit, atOnce }: AskOptions,
  told: (url: string, answer: Answer) => void,
): Promise<void> {
  const waiting = [...urls];
  const work = async (): Promise<void> => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      told(url, await ask(url, limit));
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, urls.length) }, work));
}

/** HEAD costs nothing; servers that do not know it, or lie to it, are asked again with GET. */
async function ask(url: string, limit: number): Promise<Answer> {
  const head = await answerTo('HEAD', url, limit);
  return head.kind === 'there' ? head : answerTo('GET', url, limit);
}

async function answerTo(method: 'HEAD' | 'GET', url: string, limit: number): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(limit);
    const headers = { 'User-Agent': 'check-links' };
    const response = await fetch(url, { method, signal, headers });
    await response.body?.cancel(); // a page is not needed, and a download may be large
    const { ok, status, redirected } = response;
    if (ok) return { kind: 'there', to: redirected ? response.url : null };
    return {
      kind: REFUSALS.has(status) || status >= 500 ? 'refused' : 'dead',
      why: String(status),
    };
  } catch (error) {
    return { kind: 'dead', why: reason(error) };
  }
}

/** Login, bot walls, method, geo-blocking, too many requests: says nothing about the page. */
const REFUSALS = new Set([401, 403, 405, 406, 407, 408, 425, 429, 451]);

/** `fetch failed` hides what happened in its cause: `ECONNREFUSED`, `ENOTFOUND`. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return '時間切れ';
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  return typeof code === 'string' ? code : error.message;
}

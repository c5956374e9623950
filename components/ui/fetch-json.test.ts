import { afterEach, expect, it, vi } from 'vitest';
import { fetchJson } from './fetch-json.ts';

afterEach(() => vi.unstubAllGlobals());

/** A line that answers with these, one after the other. */
function line(...answers: (Response | Error)[]) {
  const asked = vi.fn(async (_address: string, _options: RequestInit) => {
    const answer = answers.shift() ?? new Error('nobody asks a third time');
    if (answer instanceof Error) throw answer;
    return answer;
  });
  vi.stubGlobal('fetch', asked);
  return asked;
}
const good = () => Response.json({ index: 1 });

it.each([
  ['a line that breaks', new TypeError('Failed to fetch')],
  ['a host in trouble', new Response('', { status: 503 })],
  ['half of a file', new Response('{"index":')],
])('tries again past the cache: %s', async (_, first) => {
  const asked = line(first, good());
  expect(await fetchJson('/a.json')).toEqual({ index: 1 });
  expect(asked.mock.calls.map(([, { cache }]) => cache)).toEqual(['default', 'reload']);
});

it('asks once when all is well', async () => {
  const asked = line(good());
  await fetchJson('/a.json');
  expect(asked).toHaveBeenCalledOnce();
});

it.each([
  [new Response('', { status: 404 }), new Response('', { status: 404 }), '404 /a.json'],
  [new Response('{'), new Response('{"a'), 'JSON'],
])('never gives a part of a file', async (first, second, message) => {
  line(first, second);
  await expect(fetchJson('/a.json')).rejects.toThrow(message);
});

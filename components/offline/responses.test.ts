import { expect, it } from 'vitest';
import { isFile, isOurPage, isPage } from './responses.ts';

/** An answer as a browser has it; Node's own are of type `default`. */
function answer(
  status: number,
  contentType: string,
  more: { type?: string; redirected?: true } = {},
) {
  const response = new Response('', { status, headers: { 'Content-Type': contentType } });
  for (const [key, value] of Object.entries({ type: 'basic', redirected: false, ...more })) {
    Object.defineProperty(response, key, { value });
  }
  return response;
}

it.each([
  [
    'a page, also where a host sends one for a missing file',
    answer(200, 'text/html; charset=utf-8'),
    true,
    false,
  ],
  ['a page that is missing', answer(404, 'text/html; charset=utf-8'), false, false],
  [
    'a login that the page redirects to',
    answer(200, 'text/html', { redirected: true }),
    false,
    false,
  ],
  ['a page of another origin', answer(200, 'text/html', { type: 'cors' }), false, false],
  ['a script', answer(200, 'text/javascript; charset=utf-8'), false, true],
  ['a part of a script', answer(206, 'text/javascript; charset=utf-8'), false, false],
])('%s', (_, response, page, file) => {
  expect({ page: isPage(response), file: isFile(response) }).toEqual({ page, file });
});

it.each([
  ['a page of ours', '/', '<script type="module" src="/assets/enhance.55555555.js">', true],
  ['one below a base path', '/help/', '<script src="/help/assets/enhance.55555555.js">', true],
  ['another program on the host', '/', '<h1>受注の一覧</h1>', false],
  [
    'another help center on the host',
    '/',
    '<script src="/help/assets/enhance.55555555.js">',
    false,
  ],
])('%s', (_, base, html, ours) => expect(isOurPage(html, base)).toBe(ours));

/** Where a writer's words get into a page other than through React: they cannot end what they stand in. */
import { expect, test } from 'vitest';
import { PAYLOADS } from '../../e2e/hostile/payloads.ts';
import { elements, ownText, parseHtml } from './export/dom.ts';
import { documentFaults } from './export/guards.ts';
import { redirectPage } from './export/redirect-page.ts';
import { dataBlock } from './structured-data.ts';

const names = (html: string): string[] =>
  [...elements(parseHtml(html))].map(({ tagName }) => tagName);

test.each(PAYLOADS)('%j stays data in a data block', (payload) => {
  const page = (data: string) =>
    `<!DOCTYPE html><html><head></head><body><script type="application/ld+json">${data}</script></body></html>`;
  const html = page(dataBlock({ headline: payload }));
  expect(names(html)).toEqual(names(page('{}')));
  const script = [...elements(parseHtml(html))].find(({ tagName }) => tagName === 'script');
  expect(JSON.parse(script ? ownText(script) : '')).toEqual({ headline: payload });
});

test.each(PAYLOADS)('%j stays text on the page of an old address', (payload) => {
  const html = redirectPage('/a/', 'https://help.example.jp/a/', payload);
  expect(names(html)).toEqual(names(redirectPage('/a/', 'https://help.example.jp/a/', 'x')));
  expect(documentFaults(html, '/assets/')).toEqual([]);
});

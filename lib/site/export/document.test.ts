import { describe, expect, test } from 'vitest';
import { intoHead, toDocument } from './document.ts';
import { parseHtml } from './dom.ts';
import { documentFaults, isAbsent } from './guards.ts';
import { loadsModule } from './hydrated.ts';

const ASSETS = '/help/assets/';

/** A page as Next 16 exports it, shortened. */
const EXPORTED = `<!DOCTYPE html><!--help--><html lang="ja"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/help/assets/site.1.css" data-precedence="default"/><link rel="preload" as="script" fetchPriority="low" href="/help/_next/static/chunks/a.js"/><script src="/help/_next/static/chunks/b.js" async=""></script><script src="/help/_next/static/chunks/p.js" noModule=""></script></head><body><div hidden=""><!--$--><!--/$--></div><main id="main">self.__next_f と <b>太字</b></main><script type="module" src="/help/assets/enhance.1.js"></script><!--$--><!--/$--><script src="/help/_next/static/chunks/c.js" id="_R_" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n2:I[123,[],\\"default\\"]\\n"])</script></body></html>`;

const DOCUMENT = `<!DOCTYPE html><html lang="ja"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/help/assets/site.1.css" data-precedence="default"/></head><body><main id="main">self.__next_f と <b>太字</b></main><script type="module" src="/help/assets/enhance.1.js"></script></body></html>`;

test('a document loses the runtime and the payload and keeps every other byte', () => {
  expect(toDocument(EXPORTED, ASSETS)).toBe(DOCUMENT);
  expect(documentFaults(DOCUMENT, ASSETS)).toEqual([]);
});

test('data blocks stay', () => {
  const page = `<!DOCTYPE html><html><head></head><body><script type="application/ld+json">{"a":"</b>"}</script><script type="speculationrules">{}</script></body></html>`;
  expect(toDocument(page, ASSETS)).toBe(page);
  expect(documentFaults(page, ASSETS)).toEqual([]);
});

describe('guards', () => {
  const body = (html: string) => `<!DOCTYPE html><html><head></head><body>${html}</body></html>`;
  test.each([
    ['<script>alert(1)</script>', 'a script that is not ours: alert(1)'],
    [
      '<script src="https://evil.example/x.js"></script>',
      'a script that is not ours: https://evil.example/x.js',
    ],
    [
      '<script src="/help/assets/x.js">alert(1)</script>',
      'a script that is not ours: /help/assets/x.js',
    ],
    ['<p onclick="x()">a</p>', 'an event handler onclick on <p>'],
    ['<p style="color:red">a</p>', 'an inline style on <p>: the policy forbids it'],
    ['<style>p{}</style>', 'an inline <style>: the policy forbids it'],
    ['<a href=" javascript:x()">a</a>', 'a href that runs or embeds:  javascript:x()'],
    ['<div hidden id="S:0">late</div>', '<div> id="S:0" is React\'s place for streamed content'],
    [
      '<template id="B:0"></template>',
      '<template> id="B:0" is React\'s place for streamed content',
    ],
    [
      '<!--$?--><p>loading</p><!--/$-->',
      'a Suspense boundary was outlined: its content would need script to appear',
    ],
    [
      '<link rel="x" href="/help/_next/static/chunks/a.js">',
      'the framework\'s "/_next/static/chunks/" is left',
    ],
  ])('%s', (html, fault) => expect(documentFaults(body(html), ASSETS)).toContain(fault));

  test('what toDocument cannot mend, the guards still see', () => {
    const late = body('<!--$?--><template id="B:0"></template><p>loading</p><!--/$-->');
    expect(documentFaults(toDocument(late, ASSETS), ASSETS)).toHaveLength(2);
  });
});

test('a page is hydrated when its payload loads a module of ours', () => {
  const page = parseHtml(EXPORTED);
  expect(loadsModule(page, new Set(['123']))).toBe(true);
  expect(loadsModule(page, new Set(['12', '5']))).toBe(false);
  expect(loadsModule(parseHtml(DOCUMENT), new Set(['123']))).toBe(false);
});

test('a placeholder is known by its mark, not by a word in the text', () => {
  expect(isAbsent('<div data-absent=""></div>')).toBe(true);
  expect(isAbsent('<p>data-absent</p>')).toBe(false);
});

test('a piece goes to the end of the head', () => {
  expect(intoHead('<html><head><title>a</title></head><body></head></body></html>', '<x>')).toBe(
    '<html><head><title>a</title><x></head><body></head></body></html>',
  );
  expect(() => intoHead('<p>no head</p>', '<x>')).toThrow('no </head>');
});

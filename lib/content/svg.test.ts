import { expect, test } from 'vitest';
import { svgProblems } from './svg.ts';

const svg = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"${attributes}>\n  ${inside}\n</svg>\n`;

test.each([
  ['<script>alert(1)</script>', '<script'],
  ['<SCRIPT href="data:text/javascript,alert(1)"/>', '<SCRIPT'],
  ['<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>', '<x:script'],
  ['<foreignObject><p/></foreignObject>', '<foreignObject'],
  ['<iframe/>', '<iframe'],
  ['<animate attributeName="href" to="javascript:alert(1)"/>', '<animate'],
  ['<set attributeName="href" to="javascript:alert(1)"/>', '<set'],
  ['<a><text>x</text></a>', '<a'],
  ['<g onload="alert(1)"/>', 'onload='],
  ['<g\tonclick = "alert(1)"/>', 'onclick ='],
  ['<g id="a"onclick="alert(1)"/>', 'onclick='],
  ['<use href="https://example.jp/a.svg#b"/>', 'href="https://example.jp/a.svg#b'],
  ['<use xlink:href="//example.jp/a.svg"/>', 'href="//example.jp/a.svg'],
  ['<image href="&#106;avascript:alert(1)"/>', 'href="&#106;avascript:alert(1)'],
  ['<image href="data:image/svg+xml,x"/>', 'href="data:image/svg+xml,x'],
  ['<style>@import "https://example.jp/a.css";</style>', '@import'],
  ['<path fill="url(https://example.jp/a)"/>', 'url(https://example.jp/a'],
  ['<?xml-stylesheet type="text/xsl" ?>', '<?xml-stylesheet'],
])('%s is refused, with its place', (inside, found) => {
  expect(svgProblems(svg(inside), 'content/images/a.svg')).toContainEqual(
    expect.objectContaining({
      file: 'content/images/a.svg',
      line: 2,
      rule: 'svg',
      message: expect.stringContaining(`図に ${found} は`),
    }),
  );
});

test('an entity, which could spell any tag, is refused', () => {
  const text = `<!DOCTYPE svg [<!ENTITY x "&#60;script>">]>\n${svg('&x;')}`;
  expect(svgProblems(text, 'a.svg')).toMatchObject([{ line: 1, column: 16 }]);
});

test.each([
  svg('<path d="M3 5h18v13H3z"/>', ' role="img" aria-label="図"'),
  svg('<defs><linearGradient id="a"/></defs><rect fill="url(#a)"/><use xlink:href="#a"/>'),
  svg('<style>.a { fill: url("#b"); font-size: 2px }</style><text>on = 1 &lt;script></text>'),
  svg('<image href="data:image/png;base64,iVBORw0KGgo="/>'),
])('%s is a drawing', (text) => {
  expect(svgProblems(text, 'a.svg')).toEqual([]);
});

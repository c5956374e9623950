import { describe, expect, test } from 'vitest';
import { absoluteHtml } from './absolute-html.ts';

const PAGE = 'https://example.co.jp/help/articles/user-unknown/';

describe('addresses become absolute, the rest stays', () => {
  test.each([
    [
      '<p><a href="/help/articles/moved/#new">引っ越し</a></p>',
      '<p><a href="https://example.co.jp/help/articles/moved/#new">引っ越し</a></p>',
    ],
    ['<a href="#list">名簿</a>', `<a href="${PAGE}#list">名簿</a>`],
    [
      '<img src="/help/images/list.svg" alt="src=&quot;/x&quot;">',
      '<img src="https://example.co.jp/help/images/list.svg" alt="src=&quot;/x&quot;">',
    ],
    [
      '<a href="https://www.rfc-editor.org/?a=1&amp;b=2">RFC</a>',
      '<a href="https://www.rfc-editor.org/?a=1&amp;b=2">RFC</a>',
    ],
    [
      '<a href="mailto:support@example.jp"><code>a</code></a>',
      '<a href="mailto:support@example.jp"><code>a</code></a>',
    ],
    ['<pre><code>&#x3C;a href="/x"></code></pre>', '<pre><code>&#x3C;a href="/x"></code></pre>'],
    [
      '<a href="/help/a/">1</a><b>と</b><a href="/help/b/">2</a>',
      '<a href="https://example.co.jp/help/a/">1</a><b>と</b><a href="https://example.co.jp/help/b/">2</a>',
    ],
    ['', ''],
  ])('%s', (html, absolute) => expect(absoluteHtml(html, PAGE)).toBe(absolute));
});

import { describe, expect, it } from 'vitest';
import { htmlToText } from './html-text.ts';

describe('htmlToText', () => {
  it.each([
    ['<p>User &lt;a@example.jp&gt;<br>unknown</p>', '\nUser <a@example.jp>\nunknown\n'],
    ['<style>p { color: red }</style>x', 'x'],
    ['<!-- 550 --> shown', ' shown'],
    ['&#53;&#x35;0 &unknown; &amp;', '550 &unknown; &'],
    ['reply from <hanako@example.co.jp>: no', 'reply from <hanako@example.co.jp>: no'],
    ['<p@example.jp>: no', '<p@example.jp>: no'],
    ['a < b', 'a '],
    ['<script>never closed', 'never closed'],
  ])('%s', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

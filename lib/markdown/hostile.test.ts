/** The payloads of `e2e/hostile/` as a writer might put them into an article. */
import { describe, expect, test } from 'vitest';
import { ALIVE, PAYLOADS } from '../../e2e/hostile/payloads.ts';
import { attribute, elements, parseHtml } from '../site/export/dom.ts';
import { allowed } from './allow.ts';
import { readMarkdown } from './read.ts';

const read = (markdown: string) =>
  readMarkdown(markdown, { file: 'content/articles/a.md', href: (address) => `/help${address}` });

/** What a browser would build of all sections. */
function drawn(markdown: string) {
  const html = read(markdown)
    .sections.map((section) => section.html)
    .join('');
  const page = `<!DOCTYPE html><html><head></head><body>${html}</body></html>`;
  return [...elements(parseHtml(page))].filter(
    ({ tagName }) => !/^(?:html|head|body)$/.test(tagName),
  );
}

/** Where a writer may put a text. */
const PLACES: [name: string, place: (payload: string) => string][] = [
  ['a paragraph', (payload) => payload],
  ['a list', (payload) => `- ${payload}`],
  ['a table', (payload) => `|a|\n|-|\n|${payload}|`],
  ['a heading', (payload) => `## ${payload} {#a}`],
  ['a link', (payload) => `[x](<${payload}>)`],
  ['a picture', (payload) => `![${payload}](<${payload}>)`],
  ['a fence', (payload) => `\`\`\`mail ${payload}\n${payload}\n\`\`\``],
  ['a box', (payload) => `:::note\n${payload}\n:::`],
];

describe.each(PLACES)('in %s', (_, place) => {
  test.each(PAYLOADS)('%j draws nothing that runs', (payload) => {
    for (const element of drawn(place(payload))) {
      expect(allowed.tagNames).toContain(element.tagName);
      for (const { name } of element.attrs) expect(name).not.toMatch(/^on|^style$|^srcdoc$/);
      for (const name of ['href', 'src']) {
        const address = attribute(element, name);
        if (address !== null) expect(address).toMatch(/^(?:https?:|mailto:|tel:|\/|[^:]*$)/);
      }
    }
  });
});

/** No tags to Markdown, which wants a space before an attribute (CommonMark §6.6): drawn as letters. */
const LETTERS = ['<img/src=x/onerror=alert(1)>', '<svg/onload=alert(1)//'];

test.each(LETTERS)('%j is drawn as letters', (payload) => {
  expect(read(payload)).toMatchObject({ problems: [], sections: [{ text: payload }] });
});

test.each(ALIVE)('%j stops the build and names its line', (payload) => {
  const { problems } = read(`はじめ。\n\n${payload}\n`);
  expect(problems).toContainEqual(
    expect.objectContaining({ rule: 'html', file: 'content/articles/a.md', line: 3 }),
  );
});

test.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x'])(
  'a link to %s stops the build and names its line',
  (address) => {
    const { problems } = read(`はじめ。\n\n文の中の [言葉](${address}) です。\n`);
    expect(problems).toEqual([
      expect.objectContaining({ rule: 'link-scheme', line: 3, column: 6 }),
    ]);
  },
);

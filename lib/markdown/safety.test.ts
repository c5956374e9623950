import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { allowed } from './allow.ts';
import { readMarkdown } from './read.ts';

/** Pieces that mean something to Markdown, to its extensions or to a browser. */
const PIECES = [
  ...['# ', '## ', '### ', ' {#a}', ' {#a #b}', '\n', '\n\n', '  \n', '- ', '1. ', '> ', '    '],
  ...['`', '```', '```mail 訳\n', '**', '_', '~~', '|', '|-|-|', '\\', '&amp;', '&#x3C;', '---'],
  ...[':::note\n', ':::caution\n', ':::x{onclick=alert(1)}\n', ':::\n', ':a', '::b[c]{d=e}', ':'],
  ...[
    '[',
    '](',
    ')',
    '![',
    '](/images/a.svg)',
    '](javascript:alert(1))',
    '](JaVaScRiPt&#58;alert(1))',
  ],
  ...[
    '](data:text/html,x)',
    '](vbscript:x)',
    '](//example.com)',
    '<javascript:x>',
    '[a]: javascript:x\n',
  ],
  ...[
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=x>',
    '<!--',
    '-->',
    '<br>',
  ],
  ...[
    'hanako@example.jp',
    'https://example.jp',
    '550',
    '5.1.1',
    '名簿',
    'User unknown',
    '。',
    '「',
    '」',
  ],
];
const markdowns = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 24 })
    .map((pieces) => pieces.join('')),
);
const options = {
  file: 'a.md',
  href: (address: string) => `/help${address}`,
  codeHref: (code: string) => (code === '550' ? '/help/codes/550/' : null),
};

const PROTOCOLS = ['https:', 'http:', 'mailto:', 'tel:', 'unusable:'];

/** What a browser would do with an address on our pages. */
const protocolOf = (address: string): string =>
  URL.canParse(address, 'https://help.example.jp/')
    ? new URL(address, 'https://help.example.jp/').protocol
    : 'unusable:';

type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** Every element of an HTML text, as a browser would build it. */
function elements(html: string) {
  const walk = (nodes: ChildNode[]): DefaultTreeAdapterTypes.Element[] =>
    nodes.flatMap((node) => ('tagName' in node ? [node, ...walk(node.childNodes)] : []));
  return walk(parseFragment(html).childNodes);
}

/** All words a reader sees or hears, in order. */
function words(html: string): string {
  const walk = (nodes: ChildNode[]): string =>
    nodes
      .map((node) => {
        if ('value' in node) return node.value;
        if (!('tagName' in node)) return '';
        if (node.attrs.some(({ value }) => value === 'label')) return '';
        const alt = node.attrs.find(({ name }) => name === 'alt')?.value ?? '';
        return alt + walk(node.childNodes);
      })
      .join('');
  return walk(parseFragment(html).childNodes);
}

const bare = (text: string): string => text.replace(/\s/g, '');

describe('readMarkdown on any string', () => {
  it('lets nothing executable through', () => {
    fc.assert(
      fc.property(markdowns, (markdown) => {
        const html = readMarkdown(markdown, options)
          .sections.map((each) => each.html)
          .join('');
        for (const { tagName, attrs } of elements(html)) {
          expect(allowed.tagNames).toContain(tagName);
          for (const { name, value } of attrs) {
            expect(name).not.toMatch(/^on|^style$|^id$|^name$/);
            if (name === 'href' || name === 'src') expect(PROTOCOLS).toContain(protocolOf(value));
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives places inside the file', () => {
    fc.assert(
      fc.property(markdowns, fc.integer({ min: 1, max: 50 }), (markdown, firstLine) => {
        const { problems, headings, links, images } = readMarkdown(markdown, {
          ...options,
          firstLine,
        });
        const last = firstLine + markdown.split(/\r\n|\r|\n/).length;
        for (const { line, column } of [...problems, ...headings, ...links, ...images]) {
          expect(line).toBeGreaterThanOrEqual(firstLine);
          expect(line).toBeLessThanOrEqual(last);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says in plain text what its HTML says', () => {
    // Footnotes are refused, and drawn with words of their own.
    const written = markdowns.filter((markdown) => !markdown.includes('^'));
    fc.assert(
      fc.property(written, (markdown) => {
        for (const { html, text } of readMarkdown(markdown, options).sections) {
          expect(bare(words(html))).toBe(bare(text));
        }
      }),
      { numRuns: 250 },
    );
  });
});

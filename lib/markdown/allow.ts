import type { Options } from 'rehype-sanitize';

const align: [string, ...string[]] = ['className', 'left', 'center', 'right'];
const english = ['lang', 'translate'];

/**
 * Everything an article's HTML may consist of. There are no ids and names at all (headings are drawn
 * by components), so nothing in an article can shadow a variable of a script; no `style`, because
 * the content security policy refuses it; no `input`, `iframe`, `svg`.
 * Every key is written: what is missing here would be taken from GitHub's list.
 */
export const allowed: Options = {
  tagNames: [
    ...['p', 'br', 'hr', 'strong', 'em', 'del', 'code', 'pre', 'a', 'img', 'ul', 'ol', 'li'],
    ...['blockquote', 'aside', 'figure', 'figcaption', 'div'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href'],
    img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
    ol: ['start'],
    p: [['className', 'label']],
    aside: [
      ['className', 'note', 'caution'],
      ['role', 'note'],
    ],
    figure: [['className', 'mail']],
    div: [['className', 'table']],
    pre: english,
    code: english,
    th: [align, ['scope', 'col']],
    td: [align],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['https'] },
  ancestors: {
    thead: ['table'],
    tbody: ['table'],
    tr: ['table'],
    th: ['table'],
    td: ['table'],
  },
  required: {},
  clobber: [],
  clobberPrefix: '',
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
};

import type { Element, ElementContent } from 'hast';
import type { Code, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { defaultHandlers, type Options } from 'remark-rehype';
import { unified } from 'unified';
import { allowed } from './allow.ts';
import { englishProperties } from './english.ts';
import { tableHandlers } from './table.ts';

type Handlers = NonNullable<Options['handlers']>;
type Handler = NonNullable<Handlers['code']>;
export type Labels = { note: string; caution: string };

/**
 * Makes the function that draws one section's nodes as sanitised HTML.
 * @param labels visible titles of the boxes
 */
export function htmlWriter(labels: Labels): (nodes: RootContent[]) => string {
  const processor = unified()
    .use(remarkRehype, { handlers: { ...tableHandlers, code, inlineCode, ...box(labels) } })
    .use(rehypeSanitize, allowed)
    .use(rehypeStringify)
    .freeze();
  return (children) => {
    const tree = processor.runSync({ type: 'root', children });
    return processor.stringify(tree).trim();
  };
}

const element = (
  tagName: string,
  properties: Record<string, string | string[]>,
  children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children });

/** A fence; one that says `mail` is a text out of a mail, with its translation as the caption. */
const code: Handler = (_state, node: Code): Element => {
  const text: ElementContent = { type: 'text', value: node.value };
  const pre = element('pre', englishProperties(node.value), [element('code', {}, [text])]);
  if (node.lang !== 'mail') return pre;
  // A mail is never translated by the browser: the reader compares it letter by letter.
  pre.properties.translate = 'no';
  const caption: ElementContent = { type: 'text', value: node.meta ?? '' };
  const captions = node.meta ? [element('figcaption', {}, [caption])] : [];
  return element('figure', { className: ['mail'] }, [pre, ...captions]);
};

const inlineCode: Handler = (state, node): Element => {
  const result = defaultHandlers.inlineCode(state, node);
  return { ...result, properties: englishProperties(node.value) };
};

/**
 * `:::note`, `:::caution`. The role keeps an `aside` inside the article from becoming a landmark of
 * its own. An unknown name (a problem already) is drawn as what stands in it.
 */
const box = (labels: Labels): Handlers => ({
  containerDirective: (state, node: ContainerDirective): Element | ElementContent[] => {
    const children = state.all(node) as ElementContent[];
    if (node.name !== 'note' && node.name !== 'caution') return children;
    const text: ElementContent = { type: 'text', value: labels[node.name] };
    const label = element('p', { className: ['label'] }, [text]);
    return element('aside', { className: [node.name], role: 'note' }, [label, ...children]);
  },
});

import type { Root } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Image, Link, MarkdownOptions } from './document.ts';
import { placeOf } from './place.ts';

/** `[名簿][list]` becomes `[名簿](/…)`: sections are drawn one by one and must not need each other. */
export function inlineReferences(tree: Root): void {
  const targets = new Map<string, string>();
  visit(tree, 'definition', (node) => {
    // Markdown's rule: the first definition of a name wins.
    if (!targets.has(node.identifier)) targets.set(node.identifier, node.url);
  });
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type === 'linkReference') {
      const { children, position } = node;
      const url = targets.get(node.identifier) ?? '';
      parent.children[index] = { type: 'link', url, children, position };
    } else if (node.type === 'imageReference') {
      const { alt, position } = node;
      const url = targets.get(node.identifier) ?? '';
      parent.children[index] = { type: 'image', url, alt, position };
    }
  });
}

/** Lists every link and image as written, then puts the base path before the site's own addresses. */
export function readAddresses(
  tree: Root,
  options: MarkdownOptions,
): { links: Link[]; images: Image[] } {
  const links: Link[] = [];
  const images: Image[] = [];
  visit(tree, (node) => {
    if (node.type === 'link') {
      links.push({ ...placeOf(node, options.file), address: node.url, text: plain(node) });
      node.url = ours(node.url) ? options.href(node.url) : node.url;
    } else if (node.type === 'image') {
      images.push({ ...placeOf(node, options.file), address: node.url, alt: node.alt ?? '' });
      const size = options.imageSize?.(node.url);
      node.data = { hProperties: { ...size, loading: 'lazy', decoding: 'async' } };
      node.url = ours(node.url) ? options.href(node.url) : node.url;
    }
  });
  return { links, images };
}

/** A code in code style leads to its page; inside a link it stays as it is. */
export function linkCodes(tree: Root, codeHref: NonNullable<MarkdownOptions['codeHref']>): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'heading') return SKIP;
    if (node.type !== 'inlineCode' || !parent || index === undefined) return;
    const url = codeHref(node.value);
    if (url === null) return;
    parent.children[index] = { type: 'link', url, children: [node], position: node.position };
    return SKIP;
  });
}

const ours = (address: string): boolean => address.startsWith('/') && !address.startsWith('//');

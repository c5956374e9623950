import type { Nodes } from 'mdast';

/** Nodes that hold blocks; all others hold words that touch. */
const BLOCKS = new Set(['root', 'blockquote', 'list', 'listItem', 'table', 'containerDirective']);

/**
 * Plain text of Markdown for search and replies: one line per block, cells apart, code and
 * translations included.
 */
export function plainText(nodes: readonly Nodes[]): string {
  return nodes.map(textOf).filter(Boolean).join('\n');
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'image':
      return node.alt ?? '';
    case 'code':
      return [node.value, node.lang === 'mail' && node.meta].filter(Boolean).join('\n');
    case 'tableRow':
      return node.children.map(textOf).join(' ');
    default:
      if (!('children' in node)) return '';
      return BLOCKS.has(node.type) ? plainText(node.children) : node.children.map(textOf).join('');
  }
}

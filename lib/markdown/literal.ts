import type { Link, Node, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Gives back as written what Markdown's extensions take for syntax and mail people write every day:
 * `smtp.example.jp:port` and 「注意:受信拒否」 (text directives), `::1` (leaf directives),
 * hanako@example.jp and www.example.jp (autolinks: an example must not open the mail program).
 * A link that is meant is written `[…](…)` or `<…>`.
 */
export function takeLiterally(tree: Root, source: string): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    const written = literal(node, parent, source);
    if (!written) return;
    parent.children.splice(index, 1, ...written);
    return [SKIP, index + written.length];
  });
  mergeTexts(tree);
}

function literal(node: Node, parent: Parents, source: string): RootContent[] | null {
  if (node.type === 'textDirective') return [textOf(node, source)];
  if (node.type === 'leafDirective') {
    return [{ type: 'paragraph', children: [textOf(node, source)], position: node.position }];
  }
  if (node.type === 'link' && parent.type !== 'link' && isAutolinkLiteral(node as Link, source)) {
    return (node as Link).children;
  }
  return null;
}

function textOf(node: Node, source: string): PhrasingContent {
  const start = node.position?.start.offset;
  const value = source.slice(start, node.position?.end.offset);
  return { type: 'text', value, position: node.position };
}

/** Addresses found by search in the text carry no position; those found by the tokenizer start bare. */
function isAutolinkLiteral(node: Link, source: string): boolean {
  const start = node.position?.start.offset;
  return start === undefined || (source[start] !== '[' && source[start] !== '<');
}

/** Neighbouring texts become one, so that later steps see 「キー:値 {#id}」 whole. */
function mergeTexts(tree: Root): void {
  visit(tree, (node) => {
    if (!('children' in node)) return;
    const merged: RootContent[] = [];
    for (const child of node.children) {
      const last = merged.at(-1);
      if (child.type === 'text' && last?.type === 'text') {
        last.value += child.value;
        if (last.position && child.position) last.position.end = child.position.end;
      } else {
        merged.push(child);
      }
    }
    node.children = merged as typeof node.children;
  });
}

import type { Node } from 'unist';
import type { Place } from './document.ts';

/** Where a node of the tree begins in its file. */
export function placeOf(node: Node, file: string): Place {
  return {
    file,
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
  };
}

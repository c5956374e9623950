import type { Heading as HeadingNode, Text } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';

export interface HeadingName {
  text: string;
  id: string | null;
  aliases: string[];
}

/**
 * Reads `## 確かめること {#check #old-id}`: the first id is the heading's own, the others are retired
 * ids that still lead here. Takes the braces out of the tree. Whether an id is well formed is for
 * the checks; braces that hold anything but `#…` words stay in the text.
 */
export function readHeading(node: HeadingNode): HeadingName {
  const braces = bracesOf(node);
  if (braces) braces.node.value = braces.before;
  const [id = null, ...aliases] = braces?.ids ?? [];
  return { text: plain(node).trim(), id, aliases };
}

/** Whether `readHeading` would find ids; leaves the tree as it is. */
export const hasIds = (node: HeadingNode): boolean => bracesOf(node) !== null;

/** The text that ends in braces with ids, and what stands before them. */
function bracesOf(node: HeadingNode): { node: Text; before: string; ids: string[] } | null {
  const last = node.children.at(-1);
  if (last?.type !== 'text') return null;
  const text = last.value.trimEnd();
  const open = text.endsWith('}') ? text.lastIndexOf('{') : -1;
  if (open < 0) return null;
  const words = text
    .slice(open + 1, -1)
    .split(/\s/)
    .filter(Boolean);
  const areIds = words.every((word) => word.startsWith('#') && word.length > 1);
  if (words.length === 0 || !areIds) return null;
  return { node: last, before: text.slice(0, open).trimEnd(), ids: words.map((w) => w.slice(1)) };
}

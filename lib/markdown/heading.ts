import type { Heading as HeadingNode } from 'mdast';
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
  const last = node.children.at(-1);
  if (last?.type === 'text') {
    const text = last.value.trimEnd();
    const open = text.endsWith('}') ? text.lastIndexOf('{') : -1;
    const words =
      open < 0
        ? []
        : text
            .slice(open + 1, -1)
            .split(/\s/)
            .filter(Boolean);
    if (words.length > 0 && words.every((word) => word.startsWith('#') && word.length > 1)) {
      last.value = text.slice(0, open).trimEnd();
      const [id = null, ...aliases] = words.map((word) => word.slice(1));
      return { text: plain(node).trim(), id, aliases };
    }
  }
  return { text: plain(node).trim(), id: null, aliases: [] };
}

import type { InlineCode, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** Letters and marks that Japanese sets without spaces between them. */
const JAPANESE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fb\u30fc\uff01-\uff60]/u;

/**
 * Removes the line breaks a writer makes inside a Japanese sentence: a browser would draw each as a
 * space (「名簿から ↵ 外します」 → 「名簿から 外します」). Between other letters they stay.
 */
export function joinJapaneseLines(tree: Root): void {
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    const leaves: (Text | InlineCode)[] = [];
    visit(node, (leaf) => {
      if (leaf.type === 'text' || leaf.type === 'inlineCode') leaves.push(leaf);
    });
    for (const [index, leaf] of leaves.entries()) {
      if (leaf.type !== 'text' || !leaf.value.includes('\n')) continue;
      const before = leaves[index - 1]?.value.at(-1) ?? '';
      const after = leaves[index + 1]?.value.at(0) ?? '';
      leaf.value = joined(leaf.value, before, after);
    }
  });
}

function joined(value: string, before: string, after: string): string {
  const lines = value.split('\n');
  let result = lines[0] ?? '';
  for (const [index, line] of lines.slice(1).entries()) {
    const left = result.at(-1) ?? before;
    const isLast = index === lines.length - 2;
    const right = line.at(0) ?? (isLast ? after : '');
    result += JAPANESE.test(left) && JAPANESE.test(right) ? line : `\n${line}`;
  }
  return result;
}

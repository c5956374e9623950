import type { Node, Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from './document.ts';
import { placeOf } from './place.ts';
import { refuseBlock } from './refuse-block.ts';
import { refuseInline } from './refuse-inline.ts';

/** What is wrong with one node, and the line to write instead. */
export interface Refusal {
  rule: string;
  message: string;
  fix: string;
}

/** The node under test, with what a rule may need to know about its surroundings. */
export interface Written<N extends Node = Nodes> {
  node: N;
  parent: Parents | undefined;
  /** The node exactly as it stands in the file, or its parent where only that one's place is known. */
  written: string;
}

/**
 * What the dialect of `content/README.md` does not know. Nothing is dropped silently: each finding
 * names its place and the line to write.
 */
export function refusals(tree: Root, source: string, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node, _index, parent) => {
    // Texts beside a mail address lose their position (remark-gfm searches them out of the tree).
    const placed = node.position ? node : (parent ?? node);
    const { start, end } = placed.position ?? {};
    const subject: Written = { node, parent, written: source.slice(start?.offset, end?.offset) };
    const refusal = refuseBlock(subject) ?? refuseInline(subject);
    if (refusal) problems.push({ ...placeOf(placed, file), ...refusal });
  });
  return problems;
}

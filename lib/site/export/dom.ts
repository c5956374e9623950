/** Reading exported HTML as a tree: every guard and every cut works on nodes, never on patterns. */
import { type DefaultTreeAdapterMap, parse } from 'parse5';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

export const parseHtml = (html: string): Node => parse(html, { sourceCodeLocationInfo: true });

export const isElement = (node: Node): node is Element => 'tagName' in node;

/** All nodes below `root` in document order, `<template>` contents included. */
export function* descendants(root: Node): Generator<Node> {
  const children = 'childNodes' in root ? root.childNodes : [];
  for (const child of children) {
    yield child;
    yield* descendants(child);
  }
  if ('content' in root) yield* descendants(root.content);
}

export function* elements(root: Node): Generator<Element> {
  for (const node of descendants(root)) if (isElement(node)) yield node;
}

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null;

/** Text directly inside an element, as scripts and styles have it. */
export const ownText = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

/** Where a node stands in the source, as offsets. */
export function span(node: Node): { start: number; end: number } {
  const place = node.sourceCodeLocation;
  if (!place) throw new Error(`<${node.nodeName}> has no place in the source`);
  return { start: place.startOffset, end: place.endOffset };
}

/** The source without the given nodes; everything else stays byte for byte. */
export function without(html: string, nodes: Iterable<Node>): string {
  const cuts = [...nodes].map(span).sort((a, b) => a.start - b.start);
  let kept = '';
  let from = 0;
  for (const { start, end } of cuts) {
    if (start < from) continue; // inside a node that is cut already
    kept += html.slice(from, start);
    from = end;
  }
  return kept + html.slice(from);
}

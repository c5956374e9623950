import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Place, Problem } from '../markdown/document.ts';
import { explainYaml } from './yaml-errors.ts';
import { yamlSlips } from './yaml-slips.ts';

/** Keys and indexes from the root: `['error', 'phrases', 2, 'text']`. */
export type Path = readonly PropertyKey[];

/** A YAML text that remembers where everything stands in its file. */
export interface YamlSource {
  /** Plain data; undefined when the text is not YAML. */
  value: unknown;
  /** Place of the value at a path; of what is nearest to it if there is none. */
  placeOf(path: Path): Place;
  /** Place of the key itself (`sumary:`). */
  placeOfKey(path: Path): Place;
  /** The value as written: `550`, `Recipient rejected: User unknown`. */
  written(path: Path): string;
  /** What stands on the line from the value on, comments included. */
  restOfLine(path: Path): string;
  /** The value at a path as plain data. */
  valueAt(path: Path): unknown;
  problems: Problem[];
}

/**
 * @param firstLine line of the file on which the YAML begins
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlSource {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const found = (path: Path) => find(document.contents, path);
  const slips = yamlSlips(document);
  return {
    value: slips.length === 0 ? document.toJS() : undefined,
    placeOf: (path) => (path.length === 0 ? at(0) : at(found(path).offset)),
    placeOfKey: (path) => at(found(path).keyOffset),
    written: (path) => {
      const range = found(path).node?.range;
      return range ? text.slice(range[0], range[1]) : '';
    },
    valueAt: (path) => found(path).node?.toJS(document),
    restOfLine: (path) => text.slice(found(path).offset).split('\n')[0] ?? '',
    problems: slips.map(({ code, message, offset }) => ({
      ...at(offset),
      rule: 'yaml',
      ...explainYaml(code, message, text, offset),
    })),
  };
}

interface Found {
  node: Node | null;
  /** Where the node, or what holds it, begins. */
  offset: number;
  keyOffset: number;
}

function find(root: Node | null, path: Path): Found {
  let found: Found = {
    node: root,
    offset: root?.range?.[0] ?? 0,
    keyOffset: root?.range?.[0] ?? 0,
  };
  for (const step of path) {
    const next = child(found.node, step);
    if (!next) return { ...found, node: null };
    found = next;
  }
  return found;
}

function child(node: Node | null, step: PropertyKey): Found | null {
  if (isSeq(node)) {
    const item = node.items[Number(step)] as Node | undefined;
    const offset = item?.range?.[0];
    return item && offset !== undefined ? { node: item, offset, keyOffset: offset } : null;
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  const key = pair?.key as Node | undefined;
  if (!pair || !key?.range) return null;
  const value = pair.value as Node | null;
  // An empty value (`title:`) has no place of its own worth showing.
  const empty = !value?.range || value.range[0] === value.range[1];
  const offset = empty ? key.range[0] : (value.range?.[0] ?? 0);
  return { node: value, offset, keyOffset: key.range[0] };
}

import type { Element, ElementContent } from 'hast';
import { defaultHandlers, type Options } from 'remark-rehype';

type Handlers = NonNullable<Options['handlers']>;

/** Tables scroll inside a wrapper of their own, so that a phone's page never scrolls sideways. */
export const tableHandlers: Handlers = {
  table: (state, node): Element => ({
    type: 'element',
    tagName: 'div',
    properties: { className: ['table'] },
    children: [defaultHandlers.table(state, node)],
  }),
  tableRow: (state, node, parent): Element => {
    const row = defaultHandlers.tableRow(state, node, parent);
    for (const cell of row.children) if (cell.type === 'element') dress(cell);
    return row;
  },
};

/** `align` is gone from HTML; an empty corner of a table heads nothing and is a plain cell. */
function dress(cell: Element): void {
  const { align } = cell.properties;
  cell.properties = typeof align === 'string' ? { className: [align] } : {};
  if (cell.tagName !== 'th') return;
  if (isEmpty(cell.children)) cell.tagName = 'td';
  else cell.properties.scope = 'col';
}

const isEmpty = (children: ElementContent[]): boolean =>
  children.every((child) => child.type === 'text' && child.value.trim() === '');

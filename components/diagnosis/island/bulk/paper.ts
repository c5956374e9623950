/** Printed sheets: all rows asked for, not only the page of the table, and nothing else of the page. */
import type { Row } from '../../../../lib/list/row.ts';
import { element } from '../../../ui/dom.ts';
import type { DiagnosisData } from '../data.ts';
import { COLUMNS, rowCells, titleIn } from './cells.ts';
import { nameOf } from './view.ts';
import { BULK } from './words.ts';

/** The list as the table shows it. */
export function printRows(title: string, rows: readonly Row[], data: DiagnosisData): void {
  const heads = COLUMNS.map((key) => BULK.columns[key]);
  printSheet(
    element('h2', {}, BULK.count(title, rows.length)),
    tableOf(
      heads,
      rows.map((row) => rowCells(row, data)),
    ),
  );
}

/** Whom to ask by telephone or in the shop: address, reason in one sentence, room for a note. */
export function printCallSheet(rows: readonly Row[], data: DiagnosisData): void {
  const lines = rows.map((row) => [
    element('th', { scope: 'row' }, nameOf(row)),
    element('td', {}, reasonOf(row, data)),
    element('td', { class: 'bulk-note' }),
  ]);
  printSheet(
    element('h2', {}, BULK.count(BULK.callTitle, rows.length)),
    element('p', {}, BULK.callHelp),
    tableOf([BULK.columns.address, BULK.columns.cause, BULK.callNote], lines),
  );
}

/** An address rests when its owner must be asked, or when it failed too often in a row. */
export const callsFor = ({ address, verdict, due }: Row): boolean =>
  address !== null && (verdict === 'contact' || (verdict === 'retry' && due));

/** The first sentence of the article's answer, which says why. */
function reasonOf({ article }: Row, data: DiagnosisData): string {
  const summary = data.articles[article]?.summary ?? '';
  const end = summary.indexOf('。');
  return end < 0 ? summary || titleIn(data)(article) : summary.slice(0, end + 1);
}

function tableOf(heads: readonly string[], lines: readonly HTMLElement[][]): HTMLElement {
  return element(
    'table',
    {},
    element(
      'thead',
      {},
      element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head))),
    ),
    element('tbody', {}, ...lines.map((cells) => element('tr', {}, ...cells))),
  );
}

function printSheet(...parts: HTMLElement[]): void {
  document.querySelector('.bulk-sheet')?.remove();
  const sheet = element('section', { class: 'bulk-sheet' }, ...parts);
  document.body.append(sheet);
  addEventListener('afterprint', () => sheet.remove(), { once: true });
  print();
}

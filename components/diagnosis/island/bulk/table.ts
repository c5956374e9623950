/** The table: a real one, with buttons in its header to sort by, and pages of 100 rows. */
import type { Row } from '../../../../lib/list/row.ts';
import { element } from '../../../ui/dom.ts';
import type { DiagnosisData } from '../data.ts';
import { COLUMNS, evidenceList, rowCells } from './cells.ts';
import { nameOf, PAGE, type SortKey, type View } from './view.ts';
import { BULK } from './words.ts';

export interface Table {
  view: HTMLElement;
  /** @param rows all that the view shows, sorted; the table draws its page of them */
  draw(rows: readonly Row[], view: View): void;
}

interface Wishes {
  sort(key: SortKey): void;
  page(page: number): void;
  /** The selection has changed. */
  selected(): void;
}

/** @param selection keys of the selected rows; the table adds to it and takes from it */
export function tableOf(data: DiagnosisData, selection: Set<string>, wishes: Wishes): Table {
  const open = new Set<string>();
  const all = element('input', { type: 'checkbox', 'aria-label': BULK.selectPage });
  const heads = COLUMNS.map((key) => {
    const button = element('button', { type: 'button' }, BULK.columns[key]);
    button.addEventListener('click', () => wishes.sort(key));
    return element('th', { scope: 'col', class: `bulk-${key}` }, button);
  });
  const body = element('tbody');
  const table = element(
    'table',
    { class: 'bulk-table' },
    element('caption', { class: 'bulk-caption' }, BULK.table),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col', class: 'bulk-select' }, all),
        ...heads,
        element('th', { scope: 'col', class: 'bulk-more' }, BULK.more),
      ),
    ),
    body,
  );
  const none = element('p', { class: 'bulk-empty' }, BULK.empty);
  const pager = element('nav', { class: 'bulk-pager', 'aria-label': BULK.pages });
  let page: readonly Row[] = [];

  all.addEventListener('change', () => {
    for (const { key } of page) selection[all.checked ? 'add' : 'delete'](key);
    for (const box of body.querySelectorAll<HTMLInputElement>('.bulk-select input'))
      box.checked = all.checked;
    wishes.selected();
  });

  const drawAll = () => {
    const chosen = page.filter(({ key }) => selection.has(key)).length;
    all.checked = chosen > 0 && chosen === page.length;
    all.indeterminate = chosen > 0 && chosen < page.length;
  };

  function line(row: Row): HTMLElement[] {
    const name = nameOf(row);
    const box = element('input', { type: 'checkbox', 'aria-label': BULK.selectRow(name) });
    box.checked = selection.has(row.key);
    box.addEventListener('change', () => {
      selection[box.checked ? 'add' : 'delete'](row.key);
      drawAll();
      wishes.selected();
    });
    const more = element('button', { type: 'button', 'aria-label': BULK.moreOf(name) }, BULK.more);
    const made = element(
      'tr',
      { class: 'bulk-row', 'data-verdict': row.verdict, 'data-article': row.article },
      element('td', { class: 'bulk-select' }, box),
      ...rowCells(row, data),
      element('td', { class: 'bulk-more' }, more),
    );
    const proof = () =>
      element(
        'tr',
        { class: 'bulk-details' },
        element('td', { colspan: String(COLUMNS.length + 2) }, evidenceList(row, data)),
      );
    const tell = () => more.setAttribute('aria-expanded', String(open.has(row.key)));
    more.addEventListener('click', () => {
      if (open.delete(row.key)) made.nextElementSibling?.remove();
      else {
        open.add(row.key);
        made.after(proof());
      }
      tell();
    });
    tell();
    return open.has(row.key) ? [made, proof()] : [made];
  }

  function draw(rows: readonly Row[], view: View): void {
    const from = view.page * PAGE;
    page = rows.slice(from, from + PAGE);
    for (const [index, key] of COLUMNS.entries())
      heads[index]?.setAttribute(
        'aria-sort',
        view.sort !== key ? 'none' : view.descending ? 'descending' : 'ascending',
      );
    body.replaceChildren(...page.flatMap(line));
    none.hidden = rows.length > 0;
    table.hidden = rows.length === 0;
    drawAll();
    drawPager(rows.length, view.page);
  }

  function drawPager(count: number, current: number): void {
    pager.hidden = count <= PAGE;
    const to = Math.min(count, (current + 1) * PAGE);
    const turn = (label: string, target: number, possible: boolean) => {
      const button = element('button', { type: 'button' }, label);
      button.disabled = !possible;
      button.addEventListener('click', () => wishes.page(target));
      return button;
    };
    pager.replaceChildren(
      turn(BULK.previous, current - 1, current > 0),
      element('span', {}, BULK.pageShown(current * PAGE + 1, to)),
      turn(BULK.next, current + 1, to < count),
    );
  }

  return { view: element('div', { class: 'bulk-rows' }, table, none, pager), draw };
}

/** What the rows are used for: saved, copied, printed. */

import { type Row, VERDICT_ORDER } from '../../../../lib/list/row.ts';
import { csvOf, labelOf } from '../../../../lib/list/rows-csv.ts';
import { element } from '../../../ui/dom.ts';
import type { DiagnosisData } from '../data.ts';
import { WORDS } from '../words.ts';
import { listWords } from './cells.ts';
import { callsFor, printCallSheet, printRows } from './paper.ts';
import { saveText } from './save.ts';
import { BULK } from './words.ts';

/** The rows of the moment, by where they are named. */
export interface Rows {
  every: readonly Row[];
  filtered: readonly Row[];
  selected: readonly Row[];
}

export interface Uses {
  view: HTMLElement;
  /** Puts the present counts beside the choices. */
  count(): void;
}

/**
 * @param rows asked for when something is done, and to count
 * @param inOrder sorts as the table is sorted: paper is read, and nobody can sort it
 */
export function usesOf(
  data: DiagnosisData,
  rows: () => Rows,
  inOrder: (rows: readonly Row[]) => Row[],
  say: (text: string) => void,
): Uses {
  const which = element('select', {});
  const words = listWords(data);
  const groups = () => {
    const { every, filtered, selected } = rows();
    return [
      { key: 'every', label: BULK.every, rows: every },
      ...VERDICT_ORDER.map((verdict) => ({
        key: verdict as string,
        label: labelOf(verdict, words),
        rows: every.filter((row) => row.verdict === verdict),
      })),
      { key: 'filtered', label: BULK.filtered, rows: filtered },
      { key: 'selected', label: BULK.selected, rows: selected },
    ];
  };

  const act = (label: string, act: (group: { label: string; rows: readonly Row[] }) => void) => {
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', () => {
      const group = groups().find(({ key }) => key === which.value);
      if (group && group.rows.length > 0) act(group);
      else say(BULK.nobody);
    });
    return button;
  };
  const save = act(BULK.save, ({ label, rows }) => {
    saveText(`${label}.csv`, csvOf(rows, words));
    say(BULK.saved(rows.length));
  });
  const copy = act(BULK.copy, ({ rows }) => {
    const addresses = rows.flatMap(({ address }) => (address ? [address] : []));
    navigator.clipboard.writeText(addresses.join('\n')).then(
      () => say(BULK.copied(addresses.length)),
      () => say(WORDS.notCopied),
    );
  });
  const print = act(BULK.print, ({ label, rows }) => printRows(label, inOrder(rows), data));
  const call = element('button', { type: 'button' });
  call.addEventListener('click', () =>
    printCallSheet(inOrder(rows().every.filter(callsFor)), data),
  );

  return {
    view: element(
      'div',
      { class: 'bulk-uses', role: 'group', 'aria-label': BULK.use },
      element('label', {}, BULK.which, which),
      save,
      copy,
      print,
      call,
    ),
    count() {
      const kept = which.value || 'every';
      const options = groups().map(({ key, label, rows }) => {
        const option = element('option', { value: key }, BULK.count(label, rows.length));
        option.disabled = rows.length === 0 && key !== kept;
        return option;
      });
      which.replaceChildren(...options);
      which.value = kept;
      const calls = rows().every.filter(callsFor).length;
      call.textContent = BULK.callSheet(calls);
      call.disabled = calls === 0;
    },
  };
}

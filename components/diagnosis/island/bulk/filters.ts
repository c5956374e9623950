/** What the table is narrowed by. */
import type { Verdict } from '../../../../lib/bounce/diagnosis.ts';
import { type Row, VERDICT_ORDER } from '../../../../lib/list/row.ts';
import { element } from '../../../ui/dom.ts';
import type { DiagnosisData } from '../data.ts';
import { BULK } from './words.ts';

export interface Filters {
  view: HTMLElement;
  /** Puts the present counts beside the verdicts. */
  count(rows: readonly Row[]): void;
}

export function filtersOf(
  data: DiagnosisData,
  change: (wish: { verdict: Verdict | ''; text: string }) => void,
): Filters {
  const verdict = element('select', {});
  const text = element('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });
  const tell = () => change({ verdict: verdict.value as Verdict | '', text: text.value });
  verdict.addEventListener('change', tell);
  text.addEventListener('input', tell);
  return {
    view: element(
      'div',
      { class: 'bulk-filters', role: 'search', 'aria-label': BULK.filters },
      element('label', {}, BULK.verdict, verdict),
      element('label', {}, BULK.text, text),
    ),
    count(rows) {
      const kept = verdict.value;
      const options = VERDICT_ORDER.flatMap((key) => {
        const count = rows.filter((row) => row.verdict === key).length;
        const word = data.verdicts[key]?.word ?? key;
        return count > 0 || key === kept
          ? [element('option', { value: key }, BULK.count(word, count))]
          : [];
      });
      verdict.replaceChildren(
        element('option', { value: '' }, BULK.everyVerdict(rows.length)),
        ...options,
      );
      verdict.value = kept;
    },
  };
}

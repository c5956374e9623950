/** How many failures in a row make an address rest; the site's number unless the reader sets another. */
import type { RepeatRule } from '../../../../lib/list/row.ts';
import { element } from '../../../ui/dom.ts';
import { BULK } from './words.ts';

/** Nobody waits longer than this many mailings. */
const MOST = 20;

export function ruleOf(first: RepeatRule, change: (rule: RepeatRule) => void): HTMLElement {
  const input = element('input', {
    type: 'number',
    inputmode: 'numeric',
    min: '1',
    max: String(MOST),
    value: String(first.retry),
  });
  input.addEventListener('change', () => {
    if (input.value !== '' && input.validity.valid)
      change({ ...first, retry: input.valueAsNumber });
    else input.reportValidity();
  });
  return element(
    'details',
    { class: 'bulk-rule' },
    element('summary', {}, BULK.rule),
    element('p', { class: 'quiet' }, BULK.ruleHelp),
    element('label', {}, BULK.ruleTimes, input),
  );
}

/** After how many failures in a row an address is stopped or rests: the site's numbers, or the reader's own. */
import { MOST_FAILURES, type RepeatRule, RULE_PARTS } from '../../../../lib/list/row.ts';
import { element } from '../../../ui/dom.ts';
import { BULK } from './words.ts';

/** @param usual the site's rule; @param first the one that holds now */
export function ruleOf(
  usual: RepeatRule,
  first: RepeatRule,
  change: (rule: RepeatRule) => void,
): HTMLElement {
  let rule = first;
  const back = element('button', { type: 'button' }, BULK.ruleBack);
  const fields = RULE_PARTS.map((part) => {
    const input = element('input', {
      type: 'number',
      inputmode: 'numeric',
      min: '1',
      max: String(MOST_FAILURES),
      required: '',
    });
    input.addEventListener('change', () => {
      if (input.reportValidity()) set({ ...rule, [part]: input.valueAsNumber });
    });
    return { part, input };
  });

  function show(): void {
    for (const { part, input } of fields) input.value = String(rule[part]);
    back.disabled = RULE_PARTS.every((part) => rule[part] === usual[part]);
  }

  function set(wish: RepeatRule): void {
    rule = wish;
    show();
    change(rule);
  }

  back.addEventListener('click', () => {
    set(usual);
    fields[0]?.input.focus(); // the button has switched itself off
  });
  show();
  return element(
    'details',
    { class: 'bulk-rule' },
    element('summary', {}, BULK.rule),
    element('p', { class: 'quiet' }, BULK.ruleHelp),
    ...fields.map(({ part, input }) => {
      const { label, after } = BULK.ruleParts[part];
      return element('label', {}, label, input, element('span', { class: 'quiet' }, after));
    }),
    back,
  );
}

/** The files that could not be read, each by name: nothing vanishes. */
import { element } from '../../../ui/dom.ts';
import type { Failure } from '../work.ts';
import { BULK } from './words.ts';

export function failuresOf() {
  const summary = element('summary', {});
  const list = element('ul', {});
  const view = element('details', { class: 'bulk-failures' }, summary, list);
  view.hidden = true;
  return {
    view,
    /** @param failures all so far; those drawn before stay */
    draw(failures: readonly Failure[]): void {
      view.hidden = failures.length === 0;
      summary.textContent = BULK.failures(failures.length);
      const fresh = failures.slice(list.children.length);
      list.append(...fresh.map((failure) => element('li', {}, BULK.failure(failure))));
    },
  };
}

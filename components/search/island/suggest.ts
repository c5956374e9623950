/** Suggestions under the box while typing. The keyboard part is GitHub's combobox-nav. */
import Combobox from '@github/combobox-nav';
import { answer } from '../../../lib/answer/answer.ts';
import { element } from './dom.ts';
import { hitParts, hitPhrase, hitSummary } from './draw-hit.ts';
import { searchData } from './engine.ts';
import { WORDS } from './words.ts';

const LIMIT = 5;
const SHORTEST = 2;

/** @param box the `<help-search>` element; @param index address of the index */
export function suggestIn(box: HTMLElement, input: HTMLInputElement, index: string): void {
  const list = element('ul', {
    class: 'suggestions',
    id: `${input.id}-suggestions`,
    role: 'listbox',
    'aria-label': WORDS.suggestions,
  });
  list.hidden = true;
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  box.append(list, status);
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false });

  const close = () => {
    if (list.hidden) return;
    combobox.stop();
    list.hidden = true;
    status.textContent = '';
  };

  const update = async () => {
    const query = input.value;
    if (query.trim().length < SHORTEST) return close();
    const data = await searchData(index);
    if (input.value !== query || document.activeElement !== input) return;
    const { hits, common } = answer(query, data.engine, { limit: LIMIT, mode: 'suggest' });
    const quiet = new Set(common);
    list.replaceChildren(
      ...hits.map((hit) => {
        const option = element(
          'li',
          { role: 'option', 'data-href': data.basePath + hit.url },
          ...hitParts(hit, query, quiet, data),
          hitPhrase(hit, query, quiet) ?? hitSummary(hit, query, quiet),
        );
        return option;
      }),
    );
    status.textContent = WORDS.suggested(hits.length);
    if (hits.length === 0) return close();
    if (list.hidden) {
      list.hidden = false;
      combobox.start();
    }
  };

  // Every keystroke of a composition fires `input`; the text is settled at `compositionend`.
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) update().catch(close);
  });
  input.addEventListener('compositionend', () => update().catch(close));
  // Safari sends the Enter that ends a composition with code 229 and `isComposing` false.
  input.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation();
      else if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault(); // or the browser empties a search field
        close();
      }
    },
    { capture: true },
  );
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('combobox-commit', (event) => {
    const href = (event.target as HTMLElement).dataset.href;
    if (href) location.assign(href);
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!box.contains(relatedTarget as Node | null)) close();
  });
  box.addEventListener('help-search-close', close);
  if (document.activeElement === input && input.value) update().catch(close);
}

/** Suggestions under the box while typing. The keyboard part is GitHub's combobox-nav. */
import Combobox from '@github/combobox-nav';
import type { Answer } from '../../../lib/answer/answer.ts';
import { element } from '../../ui/dom.ts';
import { searchAddress } from './address.ts';
import { hitParts, hitPhrase, hitSummary, marksOf } from './draw-hit.ts';
import { type SearchData, searchData } from './engine.ts';
import { forgetSearches, recentSearches } from './recent.ts';
import { addressOfHits } from './results.ts';
import { WORDS } from './words.ts';

/** How many suggestions are shown at most. */
export const LIMIT = 5;
const SHORTEST = 2;

/**
 * @param box the `<help-search>` element
 * @param action address of the search page
 * @param index address of the index
 */
export function suggestIn(
  box: HTMLElement,
  input: HTMLInputElement,
  action: string,
  index: string,
): void {
  const list = element('ul', {
    class: 'suggestions',
    id: `${input.id}-suggestions`,
    role: 'listbox',
    'aria-label': WORDS.suggestions,
  });
  const panel = element('div', { class: 'suggestions-panel' }, list);
  panel.hidden = true;
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  const leave = element('button', { type: 'button', class: 'box-close' }, WORDS.close);
  box.append(panel, status, leave);
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false });

  const fill = (options: HTMLElement[], told: string, foot: HTMLElement | null = null) => {
    // Ids of our own: the library's one moving id is lost on the way up, and with it what is read aloud.
    for (const [place, option] of options.entries()) option.id = `${list.id}-${place + 1}`;
    list.replaceChildren(...options);
    // The list stays where it is: put in again, all of it would be laid out twice for every letter.
    while (list.nextSibling) list.nextSibling.remove();
    if (foot) panel.append(foot);
    status.textContent = told;
    if (options.length === 0) close();
    else if (panel.hidden) {
      panel.hidden = false;
      combobox.start();
    }
  };

  const close = () => {
    if (panel.hidden) return;
    combobox.stop();
    panel.hidden = true;
    status.textContent = '';
  };

  /** Phones give the box the whole screen while it is used (see search.css). */
  const expand = (open: boolean) => box.toggleAttribute('data-open', open);

  const update = async () => {
    const query = input.value;
    if (query.trim() === '') return fillRecent();
    if (query.trim().length < SHORTEST) return close();
    const data = await searchData(index);
    const isStale = () => input.value !== query || document.activeElement !== input;
    if (isStale()) return;
    const found = await data.ask(query, { limit: LIMIT, mode: 'suggest' });
    if (isStale()) return;
    fill(suggestionsOf(found, data), WORDS.suggested(found.hits.length));
  };

  const fillRecent = () => {
    const forget = element('button', { type: 'button', class: 'forget' }, WORDS.forget);
    forget.addEventListener('click', () => {
      forgetSearches();
      close();
      input.focus();
    });
    const queries = recentSearches();
    const options = queries.map((query) =>
      element('li', { role: 'option', 'data-href': searchAddress(action, query) }, query),
    );
    fill(options, queries.length > 0 ? WORDS.recent : '', forget);
  };

  // Every keystroke of a composition fires `input`; the text is settled at `compositionend`.
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) update().catch(close);
  });
  input.addEventListener('compositionend', () => update().catch(close));
  input.addEventListener('focus', () => {
    expand(true);
    update().catch(close);
  });
  // Safari sends the Enter that ends a composition with code 229 and `isComposing` false.
  input.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation();
      else if (event.key === 'Escape') onEscape(event);
    },
    { capture: true },
  );
  const onEscape = (event: KeyboardEvent) => {
    if (!panel.hidden) event.preventDefault(); // or the browser empties a search field
    close();
    expand(false);
  };
  leave.addEventListener('click', () => {
    close();
    expand(false);
    input.blur();
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('combobox-commit', (event) => {
    const href = (event.target as HTMLElement).dataset.href;
    if (href) location.assign(href);
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (box.contains(relatedTarget as Node | null)) return;
    close();
    expand(false);
  });
  box.addEventListener('help-search-close', () => {
    close();
    expand(false);
  });
  if (document.activeElement === input) {
    expand(true);
    update().catch(close);
  }
}

/** @returns an option for each hit */
export function suggestionsOf(found: Answer, data: SearchData): HTMLElement[] {
  const marks = marksOf(found.query, found.common);
  const addressOf = addressOfHits(found, data);
  return found.hits.map((hit) =>
    element(
      'li',
      { role: 'option', 'data-href': addressOf(hit) },
      ...hitParts(hit, marks, data),
      hitPhrase(hit, marks) ?? hitSummary(hit, marks),
    ),
  );
}

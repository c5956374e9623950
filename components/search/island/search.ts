/** Search, loaded on first use by `enhance.ts`. */
import { searchAddress, takeQuery } from './address.ts';
import { searchData } from './engine.ts';
import { fillMissing } from './missing.ts';
import { drawResults } from './results.ts';
import { suggestIn } from './suggest.ts';

/** A paste with line feeds, which a one-line field would lose; kept while the field shows it. */
const pasted = new WeakMap<HTMLInputElement, { raw: string; shown: string }>();

const inputOf = (box: HTMLElement): HTMLInputElement | null => box.querySelector('input');

/** Takes over one box. */
export function attach(box: HTMLElement): void {
  const input = inputOf(box);
  const { index = '' } = box.dataset;
  if (!input) return;
  searchData(index).catch(() => undefined); // asked for now, needed at the first letter
  suggestIn(box, input, index);
  input.addEventListener('paste', (event) => {
    const raw = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\r\n]/.test(raw.trim())) return;
    event.preventDefault();
    input.value = raw.replaceAll(/\s+/g, ' ').trim();
    pasted.set(input, { raw, shown: input.value });
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

function textOf(input: HTMLInputElement): string {
  const kept = pasted.get(input);
  return kept?.shown === input.value ? kept.raw : input.value;
}

/** The reader pressed Enter or the button. */
export function submit(box: HTMLElement): void {
  const input = inputOf(box);
  const action = box.querySelector('form')?.action;
  const text = input ? textOf(input).trim() : '';
  if (!action || !text) return;
  const address = searchAddress(action, text);
  const place = document.querySelector<HTMLElement>('help-results');
  const here = location.origin + location.pathname;
  if (!place || here !== action) {
    location.assign(address);
    return;
  }
  box.dispatchEvent(new Event('help-search-close'));
  if (address.startsWith(`${action}?`)) history.pushState(null, '', address);
  drawResults(place, box.dataset.index ?? '', text);
}

/** Fills the results of the page: those of the address, or those of a missing page's words. */
export async function show(place: HTMLElement, box: HTMLElement): Promise<void> {
  const index = box.dataset.index ?? '';
  if ('missing' in place.dataset) return fillMissing(place, index);
  const draw = async (query: string | null) => {
    const input = inputOf(box);
    if (input) input.value = query ?? '';
    if (query) await drawResults(place, index, query);
    else place.replaceChildren();
  };
  addEventListener('popstate', () => draw(takeQuery()));
  await draw(takeQuery());
}

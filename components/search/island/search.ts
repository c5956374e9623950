/** Search, loaded on first use by `layout/island/enhance.ts`. */
import { importModule } from '../../ui/import-module.ts';
import { searchAddress } from './address.ts';
import { searchData } from './engine.ts';
import { markIn } from './marks.ts';
import { fillMissing } from './missing.ts';
import { type PasteReading, type SearchPage, searchPage } from './page.ts';
import { rehearse } from './rehearse.ts';
import { suggestIn } from './suggest.ts';

/** A paste with line feeds, which a one-line field would lose; kept while the field shows it. */
const pasted = new WeakMap<HTMLInputElement, { raw: string; shown: string }>();

const inputOf = (box: HTMLElement): HTMLInputElement | null => box.querySelector('input');
const actionOf = (box: HTMLElement): string => box.querySelector('form')?.action ?? '';

/** Takes over one box. */
export function attach(box: HTMLElement): void {
  const input = inputOf(box);
  const { index = '' } = box.dataset;
  if (!input) return;
  // Asked for now, needed at the first letter.
  searchData(index)
    .then(rehearse)
    .catch(() => undefined);
  suggestIn(box, input, actionOf(box), index);
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
  const text = input ? textOf(input).trim() : '';
  if (!text) return;
  const page = pageOf(box);
  if (!page) {
    location.assign(searchAddress(actionOf(box), text));
    return;
  }
  box.dispatchEvent(new Event('help-search-close'));
  page.open(text);
}

interface Reader {
  read(text: string, rules: string): Promise<PasteReading | null>;
}

/**
 * Asks the script that reads pastes, where the site has one.
 * @throws when it, or the rules, cannot be had: the results alone would look like the whole answer
 */
async function readPaste(box: HTMLElement, text: string): Promise<PasteReading | null> {
  const { reader, rules } = box.dataset;
  if (!reader || !rules) return null;
  const module = await importModule<Reader>(reader);
  return module.read(text, rules);
}

let opened: SearchPage | null = null;

/** The search page around this box; null on every other page. */
function pageOf(box: HTMLElement): SearchPage | null {
  const place = document.querySelector<HTMLElement>('help-results');
  const input = inputOf(box);
  const action = actionOf(box);
  if (!place || !input || location.origin + location.pathname !== action) return null;
  const { index = '' } = box.dataset;
  opened ??= searchPage({ place, input, action, index, read: (text) => readPaste(box, text) });
  return opened;
}

/** Fills the results of the page: those of the address, or those of a missing page's words. */
export async function show(place: HTMLElement, box: HTMLElement): Promise<void> {
  if ('missing' in place.dataset) await fillMissing(place, box.dataset.index ?? '');
  else pageOf(box);
}

/** Marks in this page what was searched for. */
export const mark = (box: HTMLElement, query: string): Promise<void> =>
  markIn(document.querySelector('main') ?? document.body, query, box.dataset.index ?? '');

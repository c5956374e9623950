/**
 * The search page. Query and filter stand in the address, so back and forward bring both back; a
 * paste is never written there.
 */
import type { Diagnosed } from '../../../lib/answer/answer.ts';
import { kindOfQuery } from '../../../lib/search/search.ts';
import { isPaste } from '../../../lib/text/query-kind.ts';
import { element } from '../../ui/dom.ts';
import { searchAddress, takeQuery } from './address.ts';
import { searchData } from './engine.ts';
import { type Filter, filterControls, filtered, filterOf, NO_FILTER } from './filters.ts';
import { remember } from './recent.ts';
import { helpWhenUnsure, hitList, withoutTail } from './results.ts';
import { slashKeyChoice } from './slash-key.ts';
import { WORDS } from './words.ts';

/** More than anybody reads; the tail is cut before. */
const LIMIT = 30;

export interface SearchPage {
  /** Shows a query, and writes it into the address unless it was pasted. */
  open(query: string): void;
}

export interface SearchPageParts {
  place: HTMLElement;
  /** The field of the page. */
  input: HTMLInputElement;
  /** Address of the page. */
  action: string;
  /** Address of the index. */
  index: string;
  /** Reads a pasted text; null when there is nothing to say about it. */
  read: (text: string) => Promise<PasteReading | null>;
}

/** What stands above the results of a paste. */
export interface PasteReading {
  diagnosis: Diagnosed;
  view: HTMLElement[];
}

export function searchPage({ place, input, action, index, read }: SearchPageParts): SearchPage {
  const status = element('p', { role: 'status' });
  const shown = element('div');
  place.replaceChildren(status, shown, slashKeyChoice());

  /** A later query is drawn instead, whichever comes first. */
  let latest = 0;

  async function draw(query: string, filter: Filter): Promise<void> {
    const turn = ++latest;
    status.textContent = WORDS.loading;
    const again = () => {
      const retry = element('button', { type: 'button' }, WORDS.retry);
      retry.addEventListener('click', () => draw(query, filter));
      return retry;
    };
    try {
      const data = await searchData(index);
      let unread: HTMLElement | null = null;
      const reading =
        kindOfQuery(query) === 'paste'
          ? await read(query).catch((error) => {
              console.error(error);
              unread = element('p', { class: 'results-note' }, WORDS.unread, again());
              return null;
            })
          : null;
      const found = await data.ask(query, {
        limit: LIMIT,
        diagnose: () => reading?.diagnosis ?? null,
      });
      if (turn !== latest) return;
      const all = withoutTail(found.hits);
      const hits = filtered(all, filter, data);
      const sure = found.tier === 'confident';
      status.textContent = !sure
        ? WORDS.weak
        : hits.length > 0
          ? WORDS.count(hits.length)
          : WORDS.noneLeft;
      const title = found.kind === 'paste' ? WORDS.pasted : WORDS.results(query);
      const heading = element('h2', { class: 'results-head' }, sure ? title : WORDS.near);
      const change = async (next: Filter) => {
        record(query, next);
        await draw(query, next);
        // The controls are new: whoever works by keyboard goes on from the one just used.
        const used = next.service === filter.service ? '[aria-pressed="true"]' : 'select';
        shown.querySelector<HTMLElement>(`.filters ${used}`)?.focus();
      };
      const parts = [
        unread,
        ...(reading?.view ?? []),
        sure ? null : helpWhenUnsure(found, place, data),
        hits.length > 0 || sure ? heading : null,
        filterControls(all, filter, data, change),
        hitList(found, hits, data),
      ];
      shown.replaceChildren(...parts.filter((part) => part !== null));
      if (sure) remember(query);
    } catch (error) {
      if (turn !== latest) return;
      console.error(error); // a broken line is said by the browser too; a fault of ours only here
      status.textContent = WORDS.failed;
      shown.replaceChildren(again());
    }
  }

  /** A new entry of the history; the old one keeps how far it was scrolled. */
  function record(query: string, { category, service }: Filter): void {
    keepScroll();
    const url = new URL(
      isPaste(query) || query.includes('@') ? action : searchAddress(action, query),
    );
    if (category) url.searchParams.set('category', category);
    if (service) url.searchParams.set('service', service);
    history.pushState(null, '', url);
  }

  async function drawAddress(): Promise<void> {
    const filter = filterOf(new URLSearchParams(location.search));
    const query = takeQuery();
    input.value = query ?? '';
    if (query) await draw(query, filter);
    else {
      status.textContent = '';
      shown.replaceChildren();
    }
    scrollTo(0, (history.state as { scroll?: number } | null)?.scroll ?? scrollY);
  }

  addEventListener('popstate', drawAddress);
  addEventListener('pagehide', keepScroll);
  drawAddress();
  return {
    open(query) {
      record(query, NO_FILTER);
      draw(query, NO_FILTER);
    },
  };
}

function keepScroll(): void {
  history.replaceState({ ...(history.state as object | null), scroll: scrollY }, '');
}

/**
 * Loaded with every page, so it stays tiny: it makes the plain form ready for long pastes, holds a
 * submit until search has come, and fetches search itself at the first sign of interest.
 */
import type * as SearchModule from './search.ts';

const LOAD_FAILED = '読み込めませんでした。通信を確かめて、もう一度お試しください。';

class HelpSearch extends HTMLElement {
  private module: Promise<typeof SearchModule> | undefined;
  private attempts = 0;

  connectedCallback(): void {
    const { form, input } = this;
    if (!form || !input) return;
    // The limits only guard a form without script, whose text would reach the host's log.
    for (const limit of ['maxlength', 'pattern', 'title']) input.removeAttribute(limit);
    const wake = () => this.load().catch(() => undefined);
    this.addEventListener('focusin', wake, { once: true });
    this.addEventListener('pointerenter', wake, { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.submit();
    });
    if (document.activeElement === input) wake();
  }

  get form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  get input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  private async submit(): Promise<void> {
    try {
      (await this.load()).submit(this);
    } catch {
      this.say(LOAD_FAILED);
    }
  }

  /** The search script, attached to this box. */
  load(): Promise<typeof SearchModule> {
    const { module = '' } = this.dataset;
    // A module that failed to load stays failed under its address: a retry needs another one.
    const address = this.attempts > 0 ? `${module}?${this.attempts}` : module;
    this.module ??= import(address)
      .then((loaded: typeof SearchModule) => {
        loaded.attach(this);
        return loaded;
      })
      .catch((error) => {
        this.module = undefined;
        this.attempts++;
        throw error;
      });
    return this.module;
  }

  private say(text: string): void {
    let place = this.querySelector('[role=alert]');
    if (!place) {
      place = document.createElement('p');
      place.role = 'alert';
      this.append(place);
    }
    place.textContent = text;
  }
}

customElements.define('help-search', HelpSearch);

const box = document.querySelector<HelpSearch>('help-search');

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input,textarea,select'));

/** `/` outside of fields, unless switched off (see `slash-key.ts`); Ctrl or ⌘ with K everywhere. */
function callsSearch(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (event.isComposing || altKey) return false;
  if (ctrlKey !== metaKey) return key.toLowerCase() === 'k' && !shiftKey;
  return key === '/' && !ctrlKey && !typing(event.target) && !slashOff();
}

function slashOff(): boolean {
  try {
    return localStorage.getItem('slash-key') === 'off';
  } catch {
    return false;
  }
}

document.addEventListener('keydown', (event) => {
  if (!box?.input || !callsSearch(event)) return;
  event.preventDefault();
  box.input.focus();
  box.input.select();
});

const results = document.querySelector<HTMLElement>('help-results');
if (results && box && (location.search || location.hash || 'missing' in results.dataset)) {
  box
    .load()
    .then((module) => module.show(results, box))
    .catch(() => {
      results.textContent = LOAD_FAILED;
    });
}

const tool = document.querySelector<HTMLElement>('[data-tool]');
if (tool) {
  import(tool.dataset.tool ?? '')
    .then((module: { start(tool: HTMLElement): void }) => module.start(tool))
    .catch(() => tool.append(LOAD_FAILED));
}

const words = new URLSearchParams(location.search).get('hl');
if (words && box && !results) {
  history.replaceState(null, '', location.pathname + location.hash); // the address to copy is the plain one
  box
    .load()
    .then((module) => module.mark(box, words))
    .catch(() => undefined);
}

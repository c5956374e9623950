/**
 * Loaded with every page, so it stays tiny: it makes the plain form ready for long pastes, holds a
 * submit until search has come, and fetches search itself at the first sign of interest.
 */
import type * as SearchModule from './search.ts';

const LOAD_FAILED = '検索を読み込めませんでした。通信を確かめて、もう一度押してください。';

class HelpSearch extends HTMLElement {
  private module: Promise<typeof SearchModule> | undefined;

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

  /** The search script, attached to this box; asked for again after a failure. */
  private load(): Promise<typeof SearchModule> {
    this.module ??= import(this.dataset.module ?? '')
      .then((module: typeof SearchModule) => {
        module.attach(this);
        return module;
      })
      .catch((error) => {
        this.module = undefined;
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

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input,textarea,select'));

document.addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!slash || event.isComposing || typing(event.target)) return;
  const input = document.querySelector<HTMLInputElement>('help-search input');
  if (!input) return;
  event.preventDefault();
  input.focus();
});

const results = document.querySelector<HTMLElement>('help-results');
const box = document.querySelector<HTMLElement>('help-search');
if (results && box && (location.search || location.hash || 'missing' in results.dataset)) {
  import(box.dataset.module ?? '')
    .then((module: typeof SearchModule) => module.show(results, box))
    .catch(() => {
      results.textContent = LOAD_FAILED;
    });
}

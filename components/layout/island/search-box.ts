/** The search box of every page, until search itself has been loaded. */
import type * as SearchModule from '../../search/island/search.ts';
import { importModule } from '../../ui/import-module.ts';
import { LOAD_FAILED } from './words.ts';

/** Makes the plain form ready for long pastes, holds a submit until search has come. */
export class HelpSearch extends HTMLElement {
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

  /** The search script, attached to this box. */
  load(): Promise<typeof SearchModule> {
    const { module = '' } = this.dataset;
    this.module ??= importModule<typeof SearchModule>(module)
      .then((loaded) => {
        loaded.attach(this);
        return loaded;
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

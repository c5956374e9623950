/** `<help-search-box>`: leads to the help center's search. Nothing is sent before the reader asks. */
import { searchAddress } from '../search/island/address.ts';
import { element } from '../ui/dom.ts';
import { config } from './config.ts';
import { shadowOf } from './shadow.ts';

export class SearchBox extends HTMLElement {
  private readonly shadow = shadowOf(this);
  /** A one-line field would lose the line feeds of a paste. */
  private readonly field = element('textarea', {
    rows: '1',
    id: 'q',
    placeholder: config.placeholder,
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });

  connectedCallback(): void {
    const form = element(
      'form',
      { class: 'box', part: 'box', role: 'search', lang: 'ja' },
      element('label', { for: 'q' }, config.label),
      element('div', { class: 'row' }, this.field, element('button', {}, '検索')),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.search();
    });
    this.field.addEventListener('keydown', (event) => {
      // 229: the key that ends a conversion, in browsers that end it before this event
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) {
        return;
      }
      event.preventDefault();
      form.requestSubmit();
    });
    this.shadow.replaceChildren(form);
  }

  /** By a link, not by the form: a page's `form-action` need not name the help center. */
  private search(): void {
    const text = this.field.value.trim();
    if (text === '') {
      this.field.focus();
      return;
    }
    const href = searchAddress(`${config.home}search/`, text);
    element('a', { href, target: this.getAttribute('target') ?? '', rel: 'noopener' }).click();
  }
}

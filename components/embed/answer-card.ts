/** `<help-answer article="user-unknown">`: title, verdict and answer, kept up to date by the help center. */
import { element } from '../ui/dom.ts';
import { type Answer, fetchAnswer } from './answer.ts';
import { config } from './config.ts';
import { shadowOf } from './shadow.ts';

export class AnswerCard extends HTMLElement {
  static readonly observedAttributes = ['article'];
  private readonly shadow = shadowOf(this);

  constructor() {
    super();
    // Until there is an answer: what the page has put into the element, such as a plain link.
    this.shadow.append(element('slot'));
  }

  /** Called for the attribute that stands in the page, too. */
  async attributeChangedCallback(): Promise<void> {
    const id = this.getAttribute('article') ?? '';
    const answer = await fetchAnswer(config.home, id).catch((error) => {
      console.warn('<help-answer>', error);
      return null;
    });
    // Another one may have been asked for meanwhile.
    if (this.getAttribute('article') !== id) return;
    this.shadow.replaceChildren(answer ? this.card(answer) : element('slot'));
  }

  private card({ title, summary, url, verdict }: Answer): HTMLElement {
    const target = this.getAttribute('target') ?? '';
    const link = element('a', { href: url, target, rel: 'noopener' }, title);
    const words = verdict && [config.verdictTitle, verdict.label].filter(Boolean).join(': ');
    return element(
      'div',
      { class: 'box', part: 'box', lang: 'ja' },
      element('p', { class: 'title' }, link),
      words ? element('p', {}, element('strong', {}, words)) : null,
      element('p', {}, summary),
      element('p', { class: 'note' }, config.name),
    );
  }
}

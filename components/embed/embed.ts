/**
 * One script for pages of other houses (docs/embed.md). It defines two elements and does nothing else:
 * no cookie, no storage, no request before an element asks for an answer.
 */
import { AnswerCard } from './answer-card.ts';
import { SearchBox } from './search-box.ts';

const elements = { 'help-answer': AnswerCard, 'help-search-box': SearchBox };
for (const [name, element] of Object.entries(elements)) {
  // The script may stand in a page twice.
  if (!customElements.get(name)) customElements.define(name, element);
}

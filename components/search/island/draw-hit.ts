/** One result, drawn the same way in the suggestions and on the search page. */
import type { Hit } from '../../../lib/search/hit.ts';
import { highlight } from '../../../lib/text/highlight.ts';
import { badge, element } from '../../ui/dom.ts';
import type { SearchData } from './engine.ts';

/**
 * Text with the words of the query marked. `common` terms stay unmarked, unless the text holds no
 * others: of "user unknown", both words stand on most pages.
 */
export function marked(
  text: string,
  query: string,
  common: ReadonlySet<string>,
): (Node | string)[] {
  const telling = highlight(text, query, (term) => !common.has(term));
  const parts = telling.some(({ mark }) => mark) ? telling : highlight(text, query);
  return parts.map((part) => (part.mark ? element('mark', {}, part.text) : part.text));
}

/** Title, section, verdict and the line that was found. */
export function hitParts(
  hit: Hit,
  query: string,
  common: ReadonlySet<string>,
  data: SearchData,
): HTMLElement[] {
  const title = element('span', { class: 'hit-title' }, ...marked(hit.title, query, common));
  const heading = hit.heading
    ? element('span', { class: 'hit-heading' }, ...marked(hit.heading, query, common))
    : null;
  const word = hit.verdict ? data.verdicts[hit.verdict] : undefined;
  const mark = hit.verdict && word ? badge(hit.verdict, word) : null;
  return [title, heading, mark].filter((part) => part !== null);
}

/** The found error text where there is one, as it stands in mails. */
export function hitPhrase(
  { phrase }: Hit,
  query: string,
  common: ReadonlySet<string>,
): HTMLElement | null {
  return phrase
    ? element(
        'span',
        { class: 'hit-phrase' },
        ...marked(phrase.replaceAll('*', '…'), query, common),
      )
    : null;
}

/** The answer in one or two sentences. */
export function hitSummary(
  { summary }: Hit,
  query: string,
  common: ReadonlySet<string>,
): HTMLElement {
  return element('span', { class: 'hit-snippet' }, ...marked(summary, query, common));
}

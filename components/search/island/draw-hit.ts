/** One result, drawn the same way in the suggestions and on the search page. */
import type { Hit } from '../../../lib/search/hit.ts';
import {
  type Part,
  partsOf,
  type Reading,
  readingOf,
  type Wanted,
  wantedOf,
} from '../../../lib/text/highlight.ts';
import { badge, element } from '../../ui/dom.ts';
import type { SearchData } from './engine.ts';

/** What results mark: the telling words of the query, and all of them. */
export interface Marks {
  telling: Wanted;
  all: Wanted;
}

/** @param common terms that say little */
export function marksOf(query: string, common: readonly string[]): Marks {
  const quiet = new Set(common);
  return { telling: wantedOf(query, (term) => !quiet.has(term)), all: wantedOf(query) };
}

/** Texts of results, each read once: every letter typed shows nearly the same ones again. */
const readings = new Map<string, Reading>();

/**
 * Text with the words of the query marked. Common ones stay unmarked, unless the text holds no
 * others: of "user unknown", both words stand on most pages.
 */
function marked(text: string, { telling, all }: Marks): (Node | string)[] {
  const reading = readings.get(text) ?? readingOf(text);
  readings.set(text, reading);
  const found = partsOf(reading, telling);
  const parts = found.some(({ mark }) => mark) ? found : partsOf(reading, all);
  return parts.map(({ text, mark }: Part) => (mark ? element('mark', {}, text) : text));
}

/** Title, verdict and the section that was found. */
export function hitParts(hit: Hit, marks: Marks, data: SearchData): Node[] {
  const title = element('span', { class: 'hit-title' }, ...marked(hit.title, marks));
  const heading = hit.heading
    ? element('span', { class: 'hit-heading' }, ...marked(hit.heading, marks))
    : null;
  const word = hit.verdict ? data.verdicts[hit.verdict] : undefined;
  const mark = hit.verdict && word ? badge(hit.verdict, word) : null;
  return [title, mark, heading].filter((part) => part !== null);
}

/** The found error text where there is one, as it stands in mails. */
export const hitPhrase = ({ phrase }: Hit, marks: Marks): HTMLElement | null =>
  phrase
    ? element('span', { class: 'hit-phrase' }, ...marked(phrase.replaceAll('*', '…'), marks))
    : null;

/** The answer in one or two sentences. */
export const hitSummary = ({ summary }: Hit, marks: Marks): HTMLElement =>
  element('span', { class: 'hit-snippet' }, ...marked(summary, marks));

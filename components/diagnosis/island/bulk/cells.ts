/** One row of the table, and what it shows on demand. */
import type { Certainty } from '../../../../lib/bounce/diagnosis.ts';
import { NOT_A_BOUNCE } from '../../../../lib/bounce/diagnosis.ts';
import type { Row, Sighting } from '../../../../lib/list/row.ts';
import type { ListWords } from '../../../../lib/list/rows-csv.ts';
import { badge, element } from '../../../ui/dom.ts';
import type { DiagnosisData } from '../data.ts';
import { CERTAINTY, WORDS } from '../words.ts';
import { nameOf } from './view.ts';
import { BULK } from './words.ts';

export const COLUMNS = ['address', 'verdict', 'cause', 'certainty', 'last', 'times'] as const;

export const titleIn =
  (data: DiagnosisData) =>
  (article: string): string =>
    article === NOT_A_BOUNCE ? WORDS.notABounce : (data.articles[article]?.title ?? article);

/** The words that files are written with. */
export const listWords = (data: DiagnosisData): ListWords => ({
  verdicts: data.verdicts,
  title: titleIn(data),
});

/** @param data supplies titles, addresses and the words of verdicts */
export function rowCells(row: Row, data: DiagnosisData): HTMLElement[] {
  const words = data.verdicts[row.verdict];
  return [
    labelled('th', 'address', ...addressParts(row)),
    labelled('td', 'verdict', badge(row.verdict, words?.word ?? row.verdict)),
    labelled('td', 'cause', causeLink(row.article, data)),
    labelled('td', 'certainty', certaintyWord(row.certainty)),
    labelled('td', 'last', row.last ? dayOf(row.last) : BULK.noDate),
    labelled('td', 'times', BULK.times(row.times), dueNote(row)),
  ];
}

/** Where the header is far away (phones), each cell says its own column. */
function labelled(
  name: 'td' | 'th',
  column: (typeof COLUMNS)[number],
  ...children: (Node | string | null)[]
): HTMLElement {
  const attributes = { class: `bulk-${column}`, 'data-label': BULK.columns[column] };
  return name === 'th'
    ? element('th', { ...attributes, scope: 'row' }, ...children)
    : element('td', attributes, ...children);
}

function addressParts(row: Row): (Node | null)[] {
  const { address, forwardedTo, suggestion } = row;
  return [
    address
      ? element('span', { translate: 'no', class: 'answer-address' }, address)
      : element('span', {}, BULK.noAddress),
    address ? null : element('span', { class: 'quiet' }, nameOf(row)),
    forwardedTo ? element('span', { class: 'quiet' }, BULK.forwarded(forwardedTo)) : null,
    suggestion
      ? element(
          'span',
          { class: 'bulk-suggestion' },
          `${BULK.suggestion} `,
          element('span', { translate: 'no', class: 'answer-address' }, suggestion.address),
          element('span', { class: 'quiet' }, suggestion.why),
        )
      : null,
  ];
}

function causeLink(article: string, data: DiagnosisData): Node {
  const title = titleIn(data)(article);
  const address = data.articles[article]?.address;
  return address
    ? element('a', { href: new URL(address).pathname }, title)
    : element('span', {}, title);
}

const certaintyWord = (certainty: Certainty): string => CERTAINTY[certainty].label;

const dueNote = ({ verdict, due, times }: Row): Node | null =>
  verdict === 'retry' && due ? element('span', { class: 'bulk-due' }, BULK.due(times)) : null;

/** The day as the bounce says it, in the reader's own time zone: `2026-11-24`. */
function dayOf(date: string): string {
  const day = new Date(date);
  const two = (number: number): string => String(number).padStart(2, '0');
  return Number.isNaN(day.getTime())
    ? BULK.noDate
    : `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** Every bounce of the row with its proof; text only. */
export function evidenceList(row: Row, data: DiagnosisData): HTMLElement {
  return element(
    'div',
    { class: 'bulk-evidence' },
    element('p', {}, row.why),
    element('ul', {}, ...row.sightings.map((sighting) => sightingItem(sighting, data))),
  );
}

function sightingItem({ file, diagnosis, copies = [] }: Sighting, data: DiagnosisData) {
  const { date, article, evidence, cut } = diagnosis;
  return element(
    'li',
    {},
    element('p', {}, [date ? dayOf(date) : BULK.noDate, file].join(' ')),
    element('p', {}, causeLink(article, data)),
    ...(evidence.length > 0 ? evidence.map(proof) : [element('p', {}, BULK.noEvidence)]),
    copies.length > 0 ? element('p', { class: 'quiet' }, BULK.copies(copies)) : null,
    cut ? element('p', { class: 'quiet' }, WORDS.cut) : null,
  );
}

const proof = ({ text, why }: { text: string; why: string }): HTMLElement =>
  element(
    'figure',
    { class: 'proof' },
    element('pre', { translate: 'no' }, element('code', {}, text)),
    element('figcaption', {}, why),
  );

/** The answers so far: a few as cards, newest first; more as the list of `bulk/bulk.ts`. */
import type { Diagnosis } from '../../../lib/bounce/diagnosis.ts';
import { badge, element } from '../../ui/dom.ts';
import { answerView } from './answer.ts';
import type { Bulk } from './bulk/bulk.ts';
import type { DiagnosisData } from './data.ts';
import { WORDS } from './words.ts';
import type { Answered, Batch, Failure } from './work.ts';

/** Answers that stand as cards; beyond, nobody reads them one by one. */
const CARDS = 5;

export interface Answers {
  /** Batches are shown in the order they come, also while the list is being loaded. */
  add(batch: Batch, data: DiagnosisData, text: string): Promise<void>;
  /** All of it is here: drawn, and the focus goes to the heading. @returns how it is shown */
  settle(): Promise<'cards' | 'list'>;
  clear(): void;
}

interface Lists {
  /** Addresses of the list's script and of its styles. */
  bulk: string;
  style: string;
}

export function answersIn(place: HTMLElement, { bulk, style }: Lists, forget: () => void): Answers {
  let cards: Answered[] = [];
  /** Named to the reader as they came; the list keeps them in sight. */
  let failures: Failure[] = [];
  let list: Bulk | null = null;
  let turn: Promise<void> = Promise.resolve();
  const button = element('button', { type: 'button' }, WORDS.clear);
  button.addEventListener('click', forget);

  const inTurn = <T>(work: () => Promise<T> | T): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.then(
      () => undefined,
      () => undefined,
    );
    return mine;
  };

  async function show(batch: Batch, data: DiagnosisData, text: string): Promise<void> {
    if (list) return list.add(batch);
    const { answered } = batch;
    const before = cards;
    cards = [...cards, ...answered];
    failures = [...failures, ...batch.failures];
    if (countOf(cards) > CARDS) {
      list = await openList(data);
      place.replaceChildren(list.view);
      list.add({ answered: cards, failures });
      cards = [];
      failures = [];
    } else if (answered.length > 0) showCards(before, answered, data, text);
  }

  async function openList(data: DiagnosisData): Promise<Bulk> {
    const [module] = await Promise.all([
      import(bulk) as Promise<typeof import('./bulk/bulk.ts')>,
      loadStyle(style),
    ]);
    return module.openBulk(data, button);
  }

  function showCards(before: Answered[], fresh: Answered[], data: DiagnosisData, text: string) {
    const [head, , kept = element('div', { class: 'answers' })] = place.children;
    const heading = (head as HTMLElement | undefined) ?? element('h2', { tabindex: '-1' });
    heading.textContent = WORDS.answers(countOf(cards));
    const newest = [...fresh].reverse().flatMap(({ answers }) => answers);
    kept.prepend(...newest.map((answer) => answerView(answer, data, text, 3)));
    const all = [...before, ...fresh].flatMap(({ answers }) => answers);
    place.replaceChildren(heading, countsView(all, data, button), kept);
  }

  return {
    add: (batch, data, text) => inTurn(() => show(batch, data, text)),
    settle: () =>
      inTurn(() => {
        list?.settle();
        place.querySelector<HTMLElement>('h2')?.focus();
        return list ? 'list' : 'cards';
      }),
    clear() {
      cards = [];
      failures = [];
      list = null;
      place.replaceChildren();
    },
  };
}

const countOf = (answered: readonly Answered[]): number =>
  answered.reduce((sum, { answers }) => sum + answers.length, 0);

function countsView(
  answers: readonly Diagnosis[],
  { verdicts }: DiagnosisData,
  clear: HTMLElement,
): HTMLElement {
  const items = Object.entries(verdicts).flatMap(([key, words]) => {
    const count = answers.filter(({ verdict }) => verdict === key).length;
    return count > 0 ? [element('li', {}, badge(key, words.word), ` ${count}件`)] : [];
  });
  return element(
    'div',
    { class: 'answer-counts' },
    element('ul', { 'aria-label': WORDS.counts }, ...items),
    clear,
  );
}

/** @throws when the stylesheet cannot be had: unstyled, the table is not what it says */
function loadStyle(address: string): Promise<void> {
  if (document.querySelector(`link[href="${address}"]`)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = element('link', { rel: 'stylesheet', href: address });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', reject);
    document.head.append(link);
  });
}

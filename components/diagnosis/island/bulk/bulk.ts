/**
 * More answers than one reads one by one: a row per address, and what to do with the rows. Loaded
 * when that many have come; rows are kept, never mails.
 */
import type { RepeatRule, Row } from '../../../../lib/list/row.ts';
import { collect } from '../../../../lib/list/rows.ts';
import { element } from '../../../ui/dom.ts';
import type { DiagnosisData } from '../data.ts';
import type { Taken } from '../taken.ts';
import type { Batch, Failure } from '../work.ts';
import { titleIn } from './cells.ts';
import { failuresOf } from './failures.ts';
import { filtersOf } from './filters.ts';
import { matchOf } from './match.ts';
import { ruleOf } from './rule.ts';
import { tableOf } from './table.ts';
import { usesOf } from './uses.ts';
import { FIRST_VIEW, shownRows, type View } from './view.ts';
import { BULK } from './words.ts';

export interface Bulk {
  view: HTMLElement;
  add(batch: Batch): void;
  /** Draws at once what `add` may leave for a moment later. */
  settle(): void;
}

/** Milliseconds between two drawings while mails come in; more where drawing itself takes long. */
const REFRESH = 1_000;
const SHARE = 10;

/** The rule that the reader set: for the visit, also when all mails are forgotten and others come. */
let ownRule: RepeatRule | undefined;

/**
 * @param taken the files that were given, against which the list is held
 * @param clear the page's own button that forgets everything
 */
export function openBulk(data: DiagnosisData, taken: Taken, clear: HTMLElement): Bulk {
  const collection = collect();
  const domains = data.rules.providers.flatMap((provider) => provider.domains);
  const failures: Failure[] = [];
  const selection = new Set<string>();
  let rule = ownRule ?? data.repeat;
  let view: View = FIRST_VIEW;
  let rows: Row[] = [];
  let shown: Row[] = [];
  let drawAfter = 0;

  const heading = element('h2', { tabindex: '-1' });
  const files = element('p', { class: 'bulk-files' });
  const answers = element('p', { class: 'quiet' });
  const lost = element('p', { class: 'bulk-lost' });
  const status = element('p', { role: 'status', class: 'bulk-status' });
  const say = (text: string) => {
    status.textContent = text;
  };
  const table = tableOf(data, selection, {
    sort: (key) => look({ sort: key, descending: view.sort === key && !view.descending }),
    page: (page) => {
      look({ page });
      table.view.scrollIntoView();
    },
    selected: () => uses.count(),
  });
  const filters = filtersOf(data, (wish) => look(wish));
  const selected = () => rows.filter(({ key }) => selection.has(key));
  const uses = usesOf(
    data,
    () => ({ every: rows, filtered: shown, selected: selected() }),
    (some) => shownRows(some, { ...view, verdict: '', text: '' }, titleIn(data)),
    say,
  );
  const failed = failuresOf();

  /** Another look at the same rows; a change of order or filter begins at the first page. */
  function look(wish: Partial<View>): void {
    draw(wish);
    say(BULK.shown(shown.length, rows.length));
  }

  function draw(wish: Partial<View>): void {
    view = { ...view, page: 0, ...wish };
    shown = shownRows(rows, view, titleIn(data));
    table.draw(shown, view);
    uses.count();
  }

  function refresh(): void {
    rows = collection.rows(rule, domains);
    heading.textContent = BULK.title(rows.length);
    files.textContent = BULK.files(taken.tally());
    const names = taken.lost();
    lost.hidden = names.length === 0;
    lost.textContent = BULK.lost(names);
    answers.textContent = BULK.answers(collection.counts().answers, rows.length);
    failed.draw(failures);
    filters.count(rows);
  }

  /** While mails come in. Nothing is said, and a row that somebody is reading stays where it is. */
  function keepUp(): void {
    const started = performance.now();
    if (started < drawAfter) return;
    refresh();
    if (!table.view.contains(document.activeElement)) draw({ page: view.page });
    const ended = performance.now();
    drawAfter = ended + Math.max(REFRESH, SHARE * (ended - started));
  }

  function settle(): void {
    refresh();
    look({ page: view.page });
  }

  /** The same answers by another rule: nothing is read again. */
  function judge(wish: RepeatRule): void {
    rule = wish;
    ownRule = wish;
    refresh();
    draw({ page: view.page });
    say(BULK.ruled(rows.filter(({ due }) => due).length));
  }

  return {
    view: element(
      'section',
      { class: 'bulk' },
      element('div', { class: 'answer-counts' }, heading, clear),
      files,
      lost,
      answers,
      failed.view,
      ruleOf(data.repeat, rule, judge),
      uses.view,
      filters.view,
      status,
      table.view,
      matchOf(data, () => rows),
    ),
    add({ answered, failures: fresh }) {
      for (const { file, answers, id } of answered) {
        collection.add(file, answers, id);
      }
      failures.push(...fresh);
      keepUp();
    },
    settle,
  };
}

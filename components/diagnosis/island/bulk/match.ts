/** The owner's own list, dropped or chosen: it comes back with a column that says what to do. */
import { readCsv } from '../../../../lib/list/csv.ts';
import { matchList } from '../../../../lib/list/match.ts';
import type { Row } from '../../../../lib/list/row.ts';
import { element } from '../../../ui/dom.ts';
import type { DiagnosisData } from '../data.ts';
import { WORDS } from '../words.ts';
import { listWords } from './cells.ts';
import { saveText } from './save.ts';
import { BULK } from './words.ts';

export function matchOf(data: DiagnosisData, rows: () => readonly Row[]): HTMLElement {
  const input = element('input', { type: 'file', accept: '.csv,.txt,.tsv,text/csv' });
  const status = element('p', { role: 'status' });
  const missing = element('div', {});
  const place = element(
    'div',
    { class: 'bulk-match' },
    element('p', { class: 'quiet' }, BULK.matchHelp),
    element('label', { class: 'button file-button' }, BULK.match, input),
    status,
    missing,
  );

  async function match(file: File): Promise<void> {
    const table = readCsv(new Uint8Array(await file.arrayBuffer()));
    const result = matchList(table, rows(), listWords(data));
    missing.replaceChildren();
    if ('problem' in result) {
      status.textContent = BULK.problems[result.problem];
      return;
    }
    saveText(BULK.withVerdict(file.name), result.csv);
    const { column, matched, unmatched } = result;
    const addresses = unmatched.flatMap(({ address }) => (address ? [address] : []));
    status.textContent = [
      BULK.matched(column, matched),
      addresses.length === 0 ? BULK.everyMatched : '',
    ].join('');
    if (addresses.length > 0)
      missing.append(
        element(
          'details',
          {},
          element('summary', {}, BULK.unmatched(addresses.length)),
          element('ul', { translate: 'no' }, ...addresses.map((one) => element('li', {}, one))),
        ),
      );
  }

  const take = (file: File | undefined) => {
    if (!file) return;
    match(file).catch(() => {
      status.textContent = WORDS.unreadable(file.name);
    });
  };
  input.addEventListener('change', () => {
    take(input.files?.[0]);
    input.value = '';
  });
  place.addEventListener('dragover', (event) => event.preventDefault());
  place.addEventListener('drop', (event) => {
    event.preventDefault();
    event.stopPropagation(); // the page around it reads mails
    take(event.dataTransfer?.files[0]);
  });
  return place;
}

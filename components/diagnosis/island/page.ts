/** The diagnosis page: one field, files, and the answers so far; all of it in memory only. */
import { diagnose } from '../../../lib/bounce/diagnose.ts';
import type { Diagnosis } from '../../../lib/bounce/diagnosis.ts';
import { carriedText } from '../../../lib/links/carried.ts';
import { badge, element } from '../../ui/dom.ts';
import { answerView } from './answer.ts';
import { type DiagnosisData, diagnosisData } from './data.ts';
import { SAMPLES } from './samples.ts';
import { WORDS } from './words.ts';
import type { Job, Report } from './work.ts';

/** Longest text read on the page itself; longer ones go to the worker. */
const AT_ONCE = 200_000;
/** After this many milliseconds of work the reader is told how far it is. */
const PATIENCE = 200;

/** Takes over the tool; its form and its places are drawn by `DiagnosisTool.tsx`. */
export async function start(tool: HTMLElement): Promise<void> {
  const { rules = '', worker = '' } = tool.dataset;
  const part = <E extends Element>(selector: string): E => {
    const found = tool.querySelector<E>(selector);
    if (!found) throw new Error(`diagnosis: no ${selector}`);
    return found;
  };
  const field = part<HTMLTextAreaElement>('textarea');
  const files = part<HTMLInputElement>('input[type=file]');
  const status = part<HTMLElement>('[data-part=status]');
  const place = part<HTMLElement>('[data-part=answers]');
  let answers: Diagnosis[] = [];
  let running: Worker | null = null;

  const say = (...message: (Node | string)[]) => status.replaceChildren(...message);

  /** New answers come first, and the focus goes to their heading. */
  function add(found: Diagnosis[], data: DiagnosisData, text: string): void {
    answers = [...found, ...answers];
    const [head, counts, list = element('div', { class: 'answers' })] = place.children;
    const heading = (head as HTMLElement | undefined) ?? element('h2', { tabindex: '-1' });
    heading.textContent = WORDS.answers(answers.length);
    const fresh = countsView(answers, data, clear);
    if (counts) counts.replaceWith(fresh);
    list.prepend(...found.map((answer) => answerView(answer, data, text, 3)));
    if (!heading.isConnected) place.replaceChildren(heading, fresh, list);
  }

  function clear(): void {
    answers = [];
    place.replaceChildren();
    field.value = '';
    say(WORDS.cleared);
    field.focus();
  }

  async function readText(text: string): Promise<void> {
    if (text.trim() === '') return say(WORDS.empty);
    if (text.length > AT_ONCE) return readFiles([new File([text], '')]);
    say(WORDS.loading);
    const data = await diagnosisData(rules);
    add(await diagnose(text, data.rules), data, text);
    say('');
    place.querySelector<HTMLElement>('h2')?.focus();
  }

  async function readFiles(chosen: File[]): Promise<void> {
    if (chosen.length === 0) return;
    say(WORDS.loading);
    const data = await diagnosisData(rules);
    running?.terminate();
    const work = new Worker(worker, { type: 'module' });
    running = work;
    const started = performance.now();
    let count = 0;
    const problems: string[] = [];
    const end = (message: string) => {
      work.terminate();
      running = null;
      say([message, ...problems].filter(Boolean).join(' '));
      place.querySelector<HTMLElement>('h2')?.focus();
    };
    work.addEventListener('error', () => end(WORDS.failed));
    work.addEventListener('message', ({ data: report }: MessageEvent<Report>) => {
      if (report.kind === 'answers') {
        count += report.answers.length;
        add(report.answers, data, '');
      } else if (report.kind === 'unreadable') problems.push(WORDS.unreadable(report.name));
      else if (report.kind === 'too-large')
        problems.push(WORDS.tooLarge(report.name, report.megabytes));
      else if (report.kind === 'end') end('');
      else if (performance.now() - started > PATIENCE) {
        const stop = element('button', { type: 'button' }, WORDS.cancel);
        stop.addEventListener('click', () => end(WORDS.cancelled(count)));
        say(WORDS.working(report.done, report.all), stop);
      }
    });
    const job: Job = {
      rules: data.rules,
      files: chosen.map((file) => ({ name: file.name, file })),
    };
    work.postMessage(job);
  }

  const guarded = (work: Promise<void>) => work.catch(() => say(WORDS.failed));

  part<HTMLFormElement>('form').addEventListener('submit', (event) => {
    event.preventDefault();
    guarded(readText(field.value));
  });
  const takeFiles = () => {
    const chosen = [...(files.files ?? [])];
    files.value = '';
    guarded(readFiles(chosen));
  };
  files.addEventListener('change', takeFiles);
  tool.addEventListener('dragover', (event) => event.preventDefault());
  tool.addEventListener('drop', (event) => {
    const dropped = [...(event.dataTransfer?.files ?? [])];
    if (dropped.length === 0) return;
    event.preventDefault();
    guarded(readFiles(dropped));
  });
  offerPaste(part('[data-part=paste]'), (text) => {
    field.value = text;
    guarded(readText(text));
  });
  offerSamples(part('[data-part=samples]'), (text) => {
    field.value = text;
    guarded(readText(text));
  });
  tool.toggleAttribute('data-ready', true);
  // Fetched and made ready now: the first answer otherwise waits some frames for the rules.
  diagnosisData(rules)
    .then((data) => diagnose('550', data.rules))
    .catch(() => undefined);
  takeFiles(); // those chosen while this file was on its way
  const carried = takeText();
  if (carried) {
    field.value = carried;
    await guarded(readText(carried));
  }
}

function countsView(
  answers: readonly Diagnosis[],
  { verdicts }: DiagnosisData,
  clear: () => void,
): HTMLElement {
  const items = Object.entries(verdicts).flatMap(([key, words]) => {
    const count = answers.filter(({ verdict }) => verdict === key).length;
    return count > 0 ? [element('li', {}, badge(key, words.word), ` ${count}件`)] : [];
  });
  const button = element('button', { type: 'button' }, WORDS.clear);
  button.addEventListener('click', clear);
  return element(
    'div',
    { class: 'answer-counts' },
    element('ul', { 'aria-label': WORDS.counts }, ...items),
    button,
  );
}

/** The button of phones, where long-pressing a field is hard; hidden where the browser refuses to read. */
function offerPaste(button: HTMLButtonElement, use: (text: string) => void): void {
  if (!navigator.clipboard?.readText) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const text = await navigator.clipboard.readText().catch(() => '');
    if (text) use(text);
  });
}

function offerSamples(place: HTMLElement, use: (text: string) => void): void {
  const buttons = SAMPLES.map(({ label, text }) => {
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', () => use(text));
    return button;
  });
  place.append(...buttons);
  place.hidden = false;
}

/** A text that a support tool passed behind `#text=`; it leaves the address at once. */
function takeText(): string | null {
  const carried = carriedText(location.hash, 'text');
  if (carried !== null) history.replaceState(null, '', location.pathname);
  return carried;
}

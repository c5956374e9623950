/** The diagnosis page: one field, files, and the answers so far; all of it in memory only. */
import { diagnose } from '../../../lib/bounce/diagnose.ts';
import { carriedText } from '../../../lib/links/carried.ts';
import type { Source } from '../../../lib/list/sources.ts';
import { element } from '../../ui/dom.ts';
import { answersIn } from './answers.ts';
import { type DiagnosisData, diagnosisData } from './data.ts';
import { chosen, dropped } from './dropped.ts';
import { type Run, startRun } from './run.ts';
import { SAMPLES } from './samples.ts';
import { WORDS } from './words.ts';

/** Longest text read on the page itself; longer ones go to the worker. */
const AT_ONCE = 200_000;

/** Takes over the tool; its form and its places are drawn by `DiagnosisTool.tsx`. */
export async function start(tool: HTMLElement): Promise<void> {
  const { rules = '', worker = '', bulk = '', bulkStyle = '' } = tool.dataset;
  const part = <E extends Element>(selector: string): E => {
    const found = tool.querySelector<E>(selector);
    if (!found) throw new Error(`diagnosis: no ${selector}`);
    return found;
  };
  const field = part<HTMLTextAreaElement>('textarea');
  const files = part<HTMLInputElement>('input[type=file]');
  const status = part<HTMLElement>('[data-part=status]');
  const answers = answersIn(part('[data-part=answers]'), { bulk, style: bulkStyle }, clear);
  let running: Run | null = null;

  const say = (message: string) => {
    status.textContent = message;
  };

  function stop(): void {
    running?.end();
    running = null;
  }

  function clear(): void {
    stop();
    answers.clear();
    field.value = '';
    say(WORDS.cleared);
    field.focus();
  }

  async function readText(text: string): Promise<void> {
    if (text.trim() === '') return say(WORDS.empty);
    if (text.length > AT_ONCE) return readFiles([{ name: WORDS.pasted, blob: new Blob([text]) }]);
    say(WORDS.loading);
    const data = await diagnosisData(rules);
    const found = await diagnose(text, data.rules);
    const answered = [{ file: WORDS.pasted, answers: found, id: '' }];
    await answers.add({ answered, failures: [] }, data, text);
    say('');
    await answers.settle();
  }

  /** Files given while others are being read wait for their turn. */
  async function readFiles(sources: Source[]): Promise<void> {
    if (sources.length === 0) return;
    say(WORDS.loading);
    const data = await diagnosisData(rules);
    running ??= runOf(data);
    running.read(sources);
  }

  const runOf = (data: DiagnosisData): Run =>
    startRun({
      worker,
      rules: data.rules,
      place: part('[data-part=progress]'),
      say,
      add: (batch) => answers.add(batch, data, ''),
      async ended(unread) {
        // The list names those that could not be read, each with its reason.
        const shown = await answers.settle();
        say(shown === 'list' ? '' : unread.map(WORDS.unreadable).join(' '));
      },
      failed() {
        stop();
        say(WORDS.failed);
      },
    });

  const guarded = (work: Promise<void>) => work.catch(() => say(WORDS.failed));

  part<HTMLFormElement>('form').addEventListener('submit', (event) => {
    event.preventDefault();
    guarded(readText(field.value));
  });
  const takeFiles = () => {
    const sources = chosen(files.files ?? []);
    files.value = '';
    files.webkitdirectory = false;
    guarded(readFiles(sources));
  };
  files.addEventListener('cancel', () => {
    files.webkitdirectory = false;
  });
  offerFolder(part('[data-part=folder]'), files);
  files.addEventListener('change', takeFiles);
  tool.addEventListener('dragover', (event) => event.preventDefault());
  tool.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    guarded(dropped(event.dataTransfer).then(readFiles));
  });
  offerPaste(part('[data-part=paste]'), (text) => {
    field.value = text;
    guarded(readText(text));
  });
  offerSamples(part('[data-part=samples]'), (text) => {
    field.value = text;
    guarded(readText(text));
  });
  // What many mails will need is fetched now: in airplane mode the page must still read them.
  for (const address of [worker, bulk, bulkStyle]) fetch(address).catch(() => undefined);
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

/** The button of phones, where long-pressing a field is hard; hidden where the browser refuses to read. */
function offerPaste(button: HTMLButtonElement, use: (text: string) => void): void {
  if (!navigator.clipboard?.readText) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const text = await navigator.clipboard.readText().catch(() => '');
    if (text) use(text);
  });
}

/** One field for files serves both: a browser that cannot choose folders does not offer it. */
function offerFolder(button: HTMLButtonElement, files: HTMLInputElement): void {
  if (!('webkitdirectory' in files)) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    files.webkitdirectory = true;
    files.click();
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

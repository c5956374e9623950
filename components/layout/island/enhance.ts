/**
 * Loaded with every page, so it stays tiny: everything larger is fetched at the first sign of
 * interest. Without it, every page still reads fully.
 */
import { HelpSearch } from './search-box.ts';
import { callsSearch } from './search-keys.ts';
import { watchSharing } from './sharing.ts';
import { LOAD_FAILED } from './words.ts';

/** Put in by the build: `features.offline` of `site.yml`, and never while writing. */
declare const WORKS_OFFLINE: boolean;

customElements.define('help-search', HelpSearch);
const box = document.querySelector<HelpSearch>('help-search');

document.addEventListener('keydown', (event) => {
  if (!box?.input || !callsSearch(event)) return;
  event.preventDefault();
  box.input.focus();
  box.input.select();
});

// The search page, and the page for what was not found
const results = document.querySelector<HTMLElement>('help-results');
if (results && box && (location.search || location.hash || 'missing' in results.dataset)) {
  box
    .load()
    .then((module) => module.show(results, box))
    .catch(() => {
      results.textContent = LOAD_FAILED;
    });
}

// A page that is a tool
const tool = document.querySelector<HTMLElement>('[data-tool]');
if (tool) {
  // A form sent before its code has come waits for it: sent by the browser, the paste would be lost.
  let early: HTMLFormElement | undefined;
  const hold = (event: SubmitEvent) => {
    event.preventDefault();
    early = event.target as HTMLFormElement;
  };
  tool.addEventListener('submit', hold);
  import(tool.dataset.tool ?? '')
    .then((module: { start(tool: HTMLElement): void }) => {
      module.start(tool);
      tool.removeEventListener('submit', hold);
      early?.requestSubmit();
    })
    .catch(() => tool.append(LOAD_FAILED));
}

// What a link asks of the page, once: the address to copy and to come back to is the plain one.
// The search page reads its own.
const asked = new URLSearchParams(results ? '' : location.search);
const words = asked.get('hl');
const toPrint = asked.has('print');
if (words || toPrint) history.replaceState(null, '', location.pathname + location.hash);
if (toPrint) addEventListener('load', () => print());

// Words that the reader searched for are marked.
if (words && box) {
  box
    .load()
    .then((module) => module.mark(box, words))
    .catch(() => undefined);
}

watchSharing();

// Refused in private windows and without https: the site then works online only.
if (WORKS_OFFLINE) {
  const workOffline = async () => {
    const workers = navigator.serviceWorker;
    await workers.register(new URL('../sw.js', import.meta.url));
    (await workers.ready).active?.postMessage(0);
  };
  // What the worker keeps from the start must not delay the page. Safari cannot tell when it is idle.
  const whenIdle = self.requestIdleCallback ?? setTimeout;
  addEventListener('load', () => whenIdle(() => workOffline().catch(() => undefined)));
}

/** How far the worker is: a bar, a count, the time left, and the buttons that stop it and go on. */
import { element } from '../../ui/dom.ts';

/** After this many milliseconds of work the reader is told how far it is. */
const PATIENCE = 200;
/** No forecast before this: the first mails say little about the others. */
const FORECAST_AFTER = 2_000;

const GO_ON = '続きから調べる';

export const PROGRESS = {
  bar: '調べた割合',
  cancel: '中止する',
  goOn: GO_ON,
  working: (mails: number, percent: number) => `調べています… ${mails}通(${percent}%)`,
  left: (seconds: number) =>
    seconds < 60
      ? `。あと約${Math.max(5, Math.ceil(seconds / 5) * 5)}秒`
      : `。あと約${Math.ceil(seconds / 60)}分`,
  paused: (mails: number) =>
    `中止しました。${mails}通まで調べました。「${GO_ON}」を押すと、止めたところから続けます。`,
} as const;

/** @param milliseconds of work so far, without pauses */
export function progressLine(mails: number, part: number, milliseconds: number): string {
  const line = PROGRESS.working(mails, Math.floor(part * 100));
  if (part <= 0 || milliseconds < FORECAST_AFTER) return line;
  return line + PROGRESS.left((milliseconds * (1 - part)) / part / 1000);
}

export interface Progress {
  /** @param part of all bytes, 0–1 */
  at(mails: number, part: number): void;
  end(): void;
}

interface Ordered {
  pause(): void;
  goOn(): void;
}

/** @param say tells a screen reader: only what the reader asked for, not every step */
export function progressIn(
  place: HTMLElement,
  worker: Ordered,
  say: (text: string) => void,
): Progress {
  const bar = element('progress', { max: '1', 'aria-label': PROGRESS.bar });
  const line = element('span', {});
  const button = element('button', { type: 'button' }, PROGRESS.cancel);
  let since = performance.now();
  let worked = 0;
  let mails = 0;
  let running = true;
  button.addEventListener('click', () => {
    if (running) {
      worked += performance.now() - since;
      worker.pause();
      say(PROGRESS.paused(mails));
    } else {
      since = performance.now();
      worker.goOn();
      say('');
    }
    running = !running;
    button.textContent = running ? PROGRESS.cancel : PROGRESS.goOn;
  });
  return {
    at(count, part) {
      mails = count;
      const time = running ? worked + performance.now() - since : worked;
      if (time < PATIENCE) return;
      bar.value = part;
      line.textContent = progressLine(count, part, time);
      if (!bar.isConnected) place.replaceChildren(bar, line, button);
    },
    end: () => place.replaceChildren(),
  };
}

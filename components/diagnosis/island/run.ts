/** Files being read: the worker, its progress, and what could not be read. */
import type { Rules } from '../../../lib/bounce/rules.ts';
import type { Source } from '../../../lib/list/sources.ts';
import { type Progress, progressIn } from './progress.ts';
import { readingBy } from './reading.ts';
import type { Batch } from './work.ts';

export interface Run {
  read(sources: Source[]): void;
  end(): void;
}

interface Setting {
  worker: string;
  rules: Rules;
  /** Where the progress stands. */
  place: HTMLElement;
  say(text: string): void;
  add(batch: Batch): Promise<void>;
  /** @param unread files that could not be read */
  ended(unread: readonly string[]): void;
  /** The script or the list of answers could not be had. */
  failed(): void;
}

export function startRun({ worker, rules, place, say, add, ended, ...heard }: Setting): Run {
  let mails = 0;
  let unread: string[] = [];
  let progress: Progress | null = null;
  const reading = readingBy(worker, rules, {
    batch(batch, part) {
      if (mails === 0) say('');
      mails += batch.answered.length;
      unread.push(...batch.failures.map(({ file }) => file));
      progress?.at(mails, part);
      add(batch).catch(failed);
    },
    // The worker stays: files may have been given to it since it said this.
    ended() {
      const all = unread;
      forget();
      ended(all);
    },
    failed,
  });

  function forget(): void {
    progress?.end();
    progress = null;
    mails = 0;
    unread = [];
  }

  function failed(): void {
    forget();
    heard.failed();
  }

  return {
    read(sources) {
      progress ??= progressIn(place, reading, say);
      reading.read(sources);
    },
    end() {
      reading.end();
      forget();
    },
  };
}

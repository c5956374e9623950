/** Long work as a row of short steps, so that a page stays usable while it is done. */

/** Work that stops wherever it may be interrupted; its result comes last. */
export type Steps<T> = Generator<undefined, T>;

/** Does all of it at once: commands and tests have nobody to keep waiting. */
export function doAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export interface Slices {
  /** Milliseconds of work between two pauses. The step that passes it is still finished. */
  length: number;
  /** Any clock in milliseconds. */
  now: () => number;
  /** Lets others have their turn. */
  pause: () => Promise<void>;
}

/** Does it in slices, with a pause between them. */
export async function doInSlices<T>(steps: Steps<T>, { length, now, pause }: Slices): Promise<T> {
  let since = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - since < length) continue;
    await pause();
    since = now();
  }
}

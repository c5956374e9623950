import { expect, it } from 'vitest';
import { buildIndex } from './build.ts';
import { openIndex, opening } from './open.ts';
import { SAMPLE_RECORDS, SAMPLE_SYNONYMS } from './sample-records.ts';
import { search } from './search.ts';
import { doAtOnce, doInSlices, type Steps } from './steps.ts';

/** A clock that every step moves, and a record of when the pauses were. */
function world() {
  const clock = { time: 0, pauses: [] as number[] };
  function* work(durations: number[]): Steps<string> {
    for (const duration of durations) {
      clock.time += duration;
      yield;
    }
    return 'done';
  }
  const slices = (length: number) => ({
    length,
    now: () => clock.time,
    pause: async () => {
      clock.pauses.push(clock.time);
      clock.time += 1000; // what others do meanwhile is not ours
    },
  });
  return { clock, work, slices };
}

it('gives the result of steps done at once', () => {
  expect(doAtOnce(world().work([1, 2, 3]))).toBe('done');
});

it.each([
  { name: 'short steps share a slice', durations: [10, 10, 10, 10, 10], pauses: [30] },
  { name: 'a long step ends its slice', durations: [100, 5, 5], pauses: [100] },
  { name: 'each slice is counted from its pause', durations: [30, 29, 1], pauses: [30, 1060] },
  { name: 'little work has no pause', durations: [29], pauses: [] },
])('pauses when a slice is over: $name', async ({ durations, pauses }) => {
  const { clock, work, slices } = world();
  await expect(doInSlices(work(durations), slices(30))).resolves.toBe('done');
  expect(clock.pauses).toEqual(pauses);
});

it('hands on what a step throws', async () => {
  const { slices } = world();
  const other = { ...buildIndex(SAMPLE_RECORDS), version: 999 };
  await expect(doInSlices(opening(other), slices(30))).rejects.toThrow('version 999');
});

it('opens an index to the same engine, interrupted at every step', async () => {
  const { clock, slices } = world();
  const file = buildIndex(SAMPLE_RECORDS, SAMPLE_SYNONYMS);
  const sliced = await doInSlices(opening(file), slices(0));
  expect(clock.pauses.length).toBeGreaterThan(file.pages.length);
  const whole = openIndex(file);
  for (const query of ['User unknown', '550 5.1.1', 'メールが届かない', 'unknwon', '容量']) {
    const options = { limit: 10, mode: 'full' } as const;
    expect(search(sliced, query, options)).toEqual(search(whole, query, options));
  }
});

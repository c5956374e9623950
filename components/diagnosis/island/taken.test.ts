import { describe, expect, it } from 'vitest';
import { takenFiles } from './taken.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));
const read = (from: number, ...files: string[]) => ({
  answered: files.map((file) => ({ from, file, answers: [], id: '' })),
  failures: [],
});
const failed = (from: number, file: string) => ({
  answered: [],
  failures: [{ from, file, why: 'damaged' as const }],
});

describe('takenFiles', () => {
  it('numbers what is given, and counts it before anything is read', () => {
    const taken = takenFiles();
    expect(taken.take(named('a.eml', 'b.eml'))).toEqual([
      { name: 'a.eml', from: 0 },
      { name: 'b.eml', from: 1 },
    ]);
    expect(taken.take(named('c.eml'))[0]?.from).toBe(2);
    expect(taken.tally()).toEqual({ files: 3, read: 0, failed: 0, waiting: 3, lost: 0 });
  });

  it('keeps files of the same name apart, and counts a mailbox once', () => {
    const taken = takenFiles();
    taken.take(named('a.eml', 'a.eml', 'all.mbox'));
    taken.hear(read(0, 'a.eml'));
    taken.hear(read(1, 'a.eml'));
    taken.hear(read(2, 'all.mbox', 'all.mbox'));
    expect(taken.tally()).toMatchObject({ files: 3, read: 3 });
  });

  it('counts the files inside a zip, and one that failed in part as failed', () => {
    const taken = takenFiles();
    taken.take(named('a.zip', 'b.mbox'));
    taken.hear(read(0, 'a.zip/1.eml', 'a.zip/2.eml'));
    taken.hear(failed(0, 'a.zip/3.png'));
    taken.hear(read(1, 'b.mbox'));
    taken.hear(failed(1, 'b.mbox'));
    taken.hear(read(1, 'b.mbox'));
    expect(taken.tally()).toEqual({ files: 4, read: 2, failed: 2, waiting: 0, lost: 0 });
  });

  it('names what the reading lost, not what still waits', () => {
    const taken = takenFiles();
    taken.take(named('a.eml', 'b.eml', 'later.eml'));
    taken.hear(read(0, 'a.eml'));
    taken.over(1);
    expect(taken.tally()).toEqual({ files: 3, read: 1, failed: 0, waiting: 1, lost: 1 });
    expect(taken.lost()).toEqual(['b.eml']);
    taken.over(2);
    expect(taken.lost()).toEqual(['b.eml', 'later.eml']);
  });

  it('forgets all, and hears nothing more of what it forgot', () => {
    const taken = takenFiles();
    taken.take(named('a.eml'));
    taken.clear();
    const [after] = taken.take(named('b.eml'));
    taken.hear(read(0, 'a.eml'));
    expect([after?.from, taken.tally().waiting, taken.tally().read]).toEqual([1, 1, 0]);
  });
});

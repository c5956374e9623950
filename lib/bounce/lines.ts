/** What a report says, line by line, and how near each line stands to a recipient. */
import type { Block } from './blocks.ts';
import type { Stage } from './diagnosis.ts';
import { squeeze } from './folding.ts';
import { FOLLOWERS, SHARED_BLOCKS } from './limits.ts';
import { stageIn } from './stage.ts';
import { makeUnit, type Unit } from './unit.ts';

/**
 * How near a line stands to the recipient, nearest first: the field or line about exactly this
 * recipient, the text that follows it, the rest of the report, the subject.
 */
export type Nearness = 'diagnostic' | 'own' | 'near' | 'text' | 'subject';

export interface Line {
  /** Shared by all recipients that the line may be about. */
  unit: Unit;
  nearness: Nearness;
  stage?: Stage;
}

/** The lines of the text, made once and shared by all recipients. */
export class SharedLines {
  private readonly own = new Map<string, number[]>();
  private readonly lines: Line[];
  private readonly subject: Line[];
  /** Blocks that name no recipient: may be about anybody. */
  private readonly anonymous: Set<number>;
  private readonly nameless: Set<number>;

  constructor(
    private readonly blocks: readonly Block[],
    subject: string,
    recipients: readonly (string | undefined)[],
  ) {
    const known = new Set(recipients.map((address) => address?.toLowerCase()));
    this.lines = blocks.map((block) => line(block.text, 'text', block.stage));
    this.subject = subject.trim() === '' ? [] : [line(subject, 'subject')];
    const anonymous: number[] = [];
    for (const [at, block] of blocks.entries()) {
      // The sender's address in `<<< 553 <shop@example.jp>… denied` names no recipient.
      const names = new Set(
        block.addresses.map((name) => name.toLowerCase()).filter((name) => known.has(name)),
      );
      if (names.size === 0) anonymous.push(at);
      for (const address of names) {
        const places = this.own.get(address);
        if (places) places.push(at);
        else this.own.set(address, [at]);
      }
    }
    this.anonymous = new Set(anonymous.slice(0, SHARED_BLOCKS));
    this.nameless = new Set(anonymous);
  }

  /** Lines for the recipient known under these addresses, nearest first. */
  of(addresses: readonly (string | null | undefined)[], alone: boolean): Line[] {
    const own = new Set(
      addresses.flatMap((address) => this.own.get(address?.toLowerCase() ?? '') ?? []),
    );
    const first = Math.min(...own, this.blocks.length);
    const all = [...this.blocks.keys()];
    // One recipient: the whole report is about it, the lines behind its address first.
    const near = alone ? [...all.filter((at) => at > first), ...all] : this.followers(own);
    const nearness = new Map<number, Nearness>();
    for (const at of own) nearness.set(at, 'own');
    for (const at of near) if (!nearness.has(at)) nearness.set(at, 'near');
    for (const at of alone ? [] : this.anonymous) if (!nearness.has(at)) nearness.set(at, 'text');
    const lines = [...nearness].map(
      ([at, how]): Line => ({ ...(this.lines[at] as Line), nearness: how }),
    );
    return [
      ...lines.filter(quotesServer),
      ...lines.filter((each) => !quotesServer(each)),
      ...this.subject,
    ];
  }

  /** Blocks that name no recipient, around a block of this one and up to the next that does. */
  private followers(own: ReadonlySet<number>): number[] {
    const near: number[] = [];
    for (const start of own) {
      // sendmail: `<<< 501 … open relay`, then `554 <a@example.jp>... Remote protocol error`.
      if (this.blocks[start - 1]?.reply && this.nameless.has(start - 1)) near.push(start - 1);
      for (let at = start + 1; this.nameless.has(at) && near.length < FOLLOWERS; at++)
        near.push(at);
    }
    return near;
  }
}

/**
 * A line with a code is what the other server said; one without is the reporter's own summary of
 * it, which may be wrong: Gmail says `the address couldn't be found` above `501 5.1.8 Sender rejected`.
 */
const quotesServer = ({ unit, nearness }: Line): boolean =>
  nearness !== 'text' && unit.codes.replies.length + unit.codes.statuses.length > 0;

export function line(text: string, nearness: Nearness, stage?: Stage): Line {
  const unit = makeUnit(squeeze(text));
  return { unit, nearness, stage: stageIn(unit.folded) ?? stage };
}

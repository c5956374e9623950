/** The human-readable part of a report, cut into units that belong together. */
import { addressesIn } from './addresses.ts';
import type { Stage } from './diagnosis.ts';
import { joinLines, squeeze } from './folding.ts';
import { BLOCKS, UNIT_CHARS } from './limits.ts';
import { stageOfCommand } from './stage.ts';

export interface Block {
  text: string;
  /** Addresses named in it, as written; for a reply, those of the command it answers too. */
  addresses: string[];
  /** An address opens the block: `<hanako@example.co.jp>:` or a line that is only an address. */
  opens?: string;
  /** A server's line of a transcript (`<<< 550 …`). */
  reply: boolean;
  /** Stage of the command before it in the transcript. */
  stage?: Stage;
}

/**
 * A block ends at a blank line, at a line that an address opens, and at each line of a transcript.
 * Wrapped lines become one text, so that a phrase may run over the end of a line.
 */
export function blocksOf(text: string): Block[] {
  const cutter = new Cutter();
  for (const raw of text.split('\n')) {
    if (cutter.count >= BLOCKS) break;
    cutter.add(raw);
  }
  return cutter.finish();
}

class Cutter {
  private readonly blocks: Block[] = [];
  private open: Block | undefined;
  private command: { addresses: string[]; stage?: Stage } | undefined;
  private lastReply = '';

  get count(): number {
    return this.blocks.length;
  }

  add(raw: string): void {
    const line = squeeze(raw.replace(/^(?:> ){1,3}(?!>)/, ''));
    if (line === '' || /^[-=_*#~]{5,}$/.test(line)) this.close();
    else if (/^>>>/.test(line)) this.addCommand(line.slice(3).trim());
    else if (/^<<</.test(line)) this.addReply(line.slice(3).trim());
    else this.addText(line, /^\s/.test(raw));
  }

  finish(): Block[] {
    this.close();
    return this.blocks;
  }

  private close(): void {
    if (this.open) this.blocks.push(this.open);
    this.open = undefined;
  }

  private addCommand(command: string): void {
    // Active! hunter: `>>> hanako@example.co.jp <hanako@example.co.jp>` is no command.
    if (!/^(?:rcpt|mail|data|helo|ehlo|bdat|starttls|auth|quit|rset|\.)/i.test(command)) {
      this.addText(command, false);
      return;
    }
    this.close();
    const stage = stageOfCommand(command);
    this.command = { addresses: stage === 'rcpt' ? named(command) : [], stage };
  }

  /** Lines of one multi-line reply (`550-…`, `550 …`) become one block. */
  private addReply(line: string): void {
    const before = this.open;
    const continues = before?.reply && /^\d{3}-/.test(this.lastReply);
    this.lastReply = line;
    if (continues && before.text.length < UNIT_CHARS) {
      before.text = joinLines(before.text, line);
      before.addresses.push(...named(line));
      return;
    }
    this.close();
    const addresses = named(line);
    this.open = {
      text: line,
      addresses: addresses.length > 0 ? addresses : [...(this.command?.addresses ?? [])],
      reply: true,
      stage: this.command?.stage,
    };
  }

  private addText(line: string, indented: boolean): void {
    let opens = openingAddress(line);
    // Postfix folds `550 5.1.1` / `    <a@example.jp>: Recipient address rejected`: the same one goes on.
    if (indented && opens !== undefined && this.open?.addresses.includes(opens)) opens = undefined;
    if (this.open && (opens !== undefined || endsBlock(this.open, line, indented))) this.close();
    const addresses = named(line);
    if (!this.open) {
      this.open = { text: line.slice(0, UNIT_CHARS), addresses, opens, reply: false };
      return;
    }
    this.open.text = joinLines(this.open.text, line.slice(0, UNIT_CHARS));
    this.open.addresses.push(...addresses);
  }
}

/**
 * Lines of a transcript stand alone: sendmail writes `550 <a@example.jp>... User unknown` and
 * `421 example.com... Deferred` one under the other. After `said:` the code belongs to the sentence.
 */
function endsBlock(open: Block, line: string, indented: boolean): boolean {
  if (open.text.length > UNIT_CHARS || (open.reply && !indented)) return true;
  const code = /^([245]\d\d)[ -]/.exec(line)?.[1];
  return (
    code !== undefined &&
    !/(?:[:(]|said|returned|response|was|continues)$/i.test(open.text) &&
    !open.text.includes(`${code}-`)
  );
}

const named = (line: string): string[] =>
  addressesIn(line.slice(0, UNIT_CHARS)).map(({ address }) => address);

/**
 * An address at the start of a line with nothing, a bracket or a colon behind it opens a recipient:
 * `<a@example.jp>:` (Postfix, qmail), `a@example.jp` (Exim), `a@example.jp [User unknown]`,
 * `* a@example.jp`, `Recipient: <a@example.jp>`.
 */
function openingAddress(line: string): string | undefined {
  const first = addressesIn(line.slice(0, 400))[0];
  if (!first) return undefined;
  const before = line.slice(0, first.start).toLowerCase();
  const after = line.slice(first.end);
  if (!OPENS_BEFORE.test(before)) return undefined;
  return OPENS_AFTER.test(after) ? first.address : undefined;
}
const OPENS_BEFORE =
  /^(?:[<*•"'(\s-]|recipient(?: address)?:|rcpt to:|failed recipient:|mailto:|smtp:|addressed to:|unknown user:)*$/;
const OPENS_AFTER = /^>?(?:$|[\s:,;[(<]|\.{3})/;

/**
 * The ledger `content/published.txt`: every address and `#id` ever released, one a line, with the
 * title or heading it was released under. Lines are added and never edited; an address has a second
 * line when its writer confirmed that other words still mean the same.
 */

export interface LedgerLine {
  /** Counts from 1. */
  line: number;
  /** `/articles/user-unknown/#check`, without base path; as written, also when that is wrong. */
  address: string;
  /** Null when no tab follows the address. */
  text: string | null;
}

/** Every line of the ledger, empty ones included; whether they are well formed is for the checks. */
export function readLedger(ledger: string): LedgerLine[] {
  const lines = ledger.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((written, index) => {
    const tab = written.indexOf('\t');
    const [address, text] =
      tab < 0 ? [written, null] : [written.slice(0, tab), written.slice(tab + 1)];
    return { line: index + 1, address, text };
  });
}

/** `/articles/user-unknown/#check<TAB>確かめること` with its line end. */
export const ledgerLine = ({ address, text }: { address: string; text: string }): string =>
  `${address}\t${text.replaceAll(/\s+/g, ' ').trim()}\n`;

/** What has to be appended so that new lines do not run into an unfinished last one. */
export function appended(
  ledger: string,
  added: readonly { address: string; text: string }[],
): string {
  const lines = added.map(ledgerLine).join('');
  return lines !== '' && ledger !== '' && !ledger.endsWith('\n') ? `\n${lines}` : lines;
}

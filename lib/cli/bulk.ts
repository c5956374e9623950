/** Many files → the owner's list, as the page makes it. */
import { diagnoseMail } from '../bounce/diagnose.ts';
import type { Rules } from '../bounce/rules.ts';
import { mailIdentity } from '../list/identity.ts';
import { type RepeatRule, type Row, USUAL_RULE } from '../list/row.ts';
import { collect, filesOf } from '../list/rows.ts';
import { mailsOf, type Source, type Why } from '../list/sources.ts';

export interface Unread {
  file: string;
  why: Why;
}

export interface BulkResult {
  rows: Row[];
  /** Files that were read, inside zips too; each either stands in a row or is named in `unread`. */
  files: number;
  /** Mails in them, and how many of those were the same mail again. */
  mails: number;
  copies: number;
  unread: Unread[];
  /** Files that stand in the rows. */
  inRows: number;
}

export async function readBulk(
  sources: Iterable<Source>,
  rules: Rules,
  rule: RepeatRule = USUAL_RULE,
): Promise<BulkResult> {
  const list = collect();
  const files = new Set<string>();
  const unread: Unread[] = [];
  let mails = 0;
  let copies = 0;
  for (const source of sources) {
    for await (const found of mailsOf(source)) {
      files.add(found.file);
      if (found.kind === 'unreadable') {
        unread.push({ file: found.file, why: found.why });
        continue;
      }
      const answers = await diagnoseMail(found.bytes, rules);
      mails++;
      if (list.add(found.file, answers, mailIdentity(found.bytes)) === 0) copies++;
    }
  }
  const domains = rules.providers.flatMap((provider) => provider.domains);
  const rows = list.rows(rule, domains);
  return {
    rows,
    files: files.size,
    mails,
    copies,
    unread,
    inRows: filesOf(rows).size,
  };
}

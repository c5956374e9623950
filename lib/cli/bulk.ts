/** Many files → the owner's list, as the page makes it. */
import { diagnoseMail } from '../bounce/diagnose.ts';
import type { Rules } from '../bounce/rules.ts';
import { mailIdentity } from '../list/identity.ts';
import type { RepeatRule, Row } from '../list/row.ts';
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

/** Where no rule is set, that of the article about keeping and removing. */
const USUAL_RULE: RepeatRule = { remove: 1, contact: 1, retry: 3 };

export async function readBulk(
  sources: Iterable<Source>,
  rules: Rules,
  rule: RepeatRule = USUAL_RULE,
): Promise<BulkResult> {
  const list = collect();
  const files = new Set<string>();
  const seen = new Set<string>();
  const unread: Unread[] = [];
  let mails = 0;
  for (const source of sources) {
    for await (const found of mailsOf(source)) {
      files.add(found.file);
      if (found.kind === 'unreadable') {
        unread.push({ file: found.file, why: found.why });
        continue;
      }
      const id = mailIdentity(found.bytes);
      mails++;
      seen.add(id);
      list.add(found.file, await diagnoseMail(found.bytes, rules), id);
    }
  }
  const domains = rules.providers.flatMap((provider) => provider.domains);
  const rows = list.rows(rule, domains);
  return {
    rows,
    files: files.size,
    mails,
    copies: mails - seen.size,
    unread,
    inRows: filesOf(rows).size,
  };
}

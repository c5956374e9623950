/** Many answers → one row per address. Nothing is counted twice, nothing vanishes. */
import { foldAddress } from '../bounce/addresses.ts';
import type { Diagnosis } from '../bounce/diagnosis.ts';
import { judgeRow } from './judge-row.ts';
import type { RepeatRule, Row, Sighting } from './row.ts';
import { suggestion } from './typo.ts';

export interface Collection {
  /**
   * The answers of one mail.
   * @param id `mailIdentity`: an answer that the same mail gave before is noted as a copy
   * @returns how many answers are new; 0 for a mail that was added before
   */
  add(file: string, answers: readonly Diagnosis[], id?: string): number;
  /**
   * The rows in the order in which their addresses came first.
   * @param domains of known mail services, for suggestions; none without them
   */
  rows(rule: RepeatRule, domains?: readonly string[]): Row[];
  /** Files that gave an answer, and answers without copies. */
  counts(): { files: number; answers: number };
}

interface Group {
  key: string;
  address: string | null;
  sightings: [Sighting, ...Sighting[]];
  /** The row as last made, for as long as nothing that it depends on has changed. */
  made?: { row: Row; of: number; rule: RepeatRule; domains: readonly string[] };
}

const NO_DOMAINS: readonly string[] = [];

export function collect(): Collection {
  const groups = new Map<string, Group>();
  const seen = new Map<string, Sighting>();
  const files = new Set<string>();

  function add(file: string, answers: readonly Diagnosis[], id?: string): number {
    let added = 0;
    files.add(file);
    for (const diagnosis of answers) {
      const { listed, recipient, article } = diagnosis;
      const address = listed ?? recipient;
      // The same id with another answer is another mail, whatever its server thought of ids.
      const same = id && [id, recipient ?? '', listed ?? '', article].join('\n');
      const before = same ? seen.get(same) : undefined;
      if (before) {
        before.copies = [...(before.copies ?? []), file];
        continue;
      }
      added++;
      const sighting: Sighting = { file, diagnosis };
      if (same) seen.set(same, sighting);
      const key = address === null ? `${groups.size} ${file}` : foldAddress(address);
      const group = groups.get(key);
      if (group) group.sightings.push(sighting);
      else groups.set(key, { key, address, sightings: [sighting] });
    }
    return added;
  }

  return {
    add,
    rows: (rule, domains = NO_DOMAINS) =>
      [...groups.values()].map((group) => rowOf(group, rule, domains)),
    counts: () => ({ files: files.size, answers: answersOf(groups) }),
  };
}

const answersOf = (groups: ReadonlyMap<string, Group>): number =>
  [...groups.values()].reduce((sum, { sightings }) => sum + sightings.length, 0);

/** A page asks again every second while thousands of mails come in: only groups that grew are judged. */
function rowOf(group: Group, rule: RepeatRule, domains: readonly string[]): Row {
  const { made, sightings } = group;
  if (made?.of === sightings.length && made.rule === rule && made.domains === domains)
    return made.row;
  const row = judged(group, rule, domains);
  group.made = { row, of: sightings.length, rule, domains };
  return row;
}

function judged(
  { key, address, sightings }: Group,
  rule: RepeatRule,
  domains: readonly string[],
): Row {
  const row: Row = { key, address, ...judgeRow(sightings, rule), sightings };
  const found = row.verdict === 'fix' && address ? suggestion(address, domains) : undefined;
  return found ? { ...row, suggestion: found } : row;
}

/** Every file that stands in the rows, copies included. */
export const filesOf = (rows: readonly Row[]): Set<string> =>
  new Set(
    rows.flatMap(({ sightings }) =>
      sightings.flatMap(({ file, copies = [] }) => [file, ...copies]),
    ),
  );

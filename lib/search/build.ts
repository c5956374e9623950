/** Records → index file. Runs at build time; the reader is `open.ts`. */
import { kindOf } from '../text/term-kind.ts';
import { encode } from '../text/tokens.ts';
import { INDEX_VERSION, type IndexFile, type PageEntry, packIds } from './index-file.ts';
import type { SearchRecord } from './record.ts';

/** Words that mean the same to a reader (`content/synonyms.yml`). */
export interface SynonymGroup {
  terms: string[];
}

/** A term in a larger share of the bodies tells nothing about one of them. */
const COMMON_SHARE = 0.3;
/** Below this many sections "common" means nothing. */
const MIN_FOR_COMMON = 20;

/** Builds the index. The records of one page (an article and its sections) may stand apart. */
export function buildIndex(
  records: readonly SearchRecord[],
  synonyms: readonly SynonymGroup[] = [],
): IndexFile {
  const pages = new Map<string, PageEntry>();
  const bodies = new Map<PageEntry, string[]>();
  for (const record of records) {
    const address = record.url.replace(/#.*$/, '');
    const page = pages.get(address) ?? emptyPage(record, address);
    pages.set(address, page);
    page.codes.push(...record.codes);
    page.phrases.push(...record.phrases);
    page.signs.push(...(record.signs ?? []));
    page.questions.push(...record.questions);
    page.sections.push([record.section, record.heading]);
    bodies.set(page, [...(bodies.get(page) ?? []), record.body]);
  }
  const list = [...pages.values()];
  return {
    version: INDEX_VERSION,
    pages: list,
    ...bodyPostings(list.flatMap((page) => bodies.get(page) ?? [])),
    synonyms: synonyms.map((group) => group.terms),
  };
}

function emptyPage(record: SearchRecord, url: string): PageEntry {
  const { article, title, summary, verdict, category, names, domains, articles } = record;
  return {
    ...{ url, article, title, summary, verdict, category },
    ...{ codes: [], phrases: [], signs: [], questions: [], sections: [] },
    ...(names?.length ? { names } : {}),
    ...(domains?.length ? { domains } : {}),
    ...(articles?.length ? { articles } : {}),
  };
}

function bodyPostings(bodies: readonly string[]): Pick<IndexFile, 'terms' | 'postings' | 'common'> {
  const postings = new Map<string, number[]>();
  bodies.forEach((body, section) => {
    for (const term of new Set(encode(body).filter(saysSomething))) {
      const ids = postings.get(term);
      if (ids) ids.push(section);
      else postings.set(term, [section]);
    }
  });
  const written = bodies.filter((body) => body !== '').length;
  const most = written < MIN_FOR_COMMON ? written : COMMON_SHARE * written;
  const sorted = [...postings].sort(([a], [b]) => (a < b ? -1 : 1));
  const kept = sorted.filter(([, ids]) => ids.length <= most);
  return {
    terms: kept.map(([term]) => term).join('\n'),
    postings: kept.map(([, ids]) => packIds(ids)).join('\n'),
    common: sorted.flatMap(([term, ids]) => (ids.length > most ? [term] : [])).join('\n'),
  };
}

/** Kana pairs are two thirds of a body and hardly tell one from another. */
function saysSomething(term: string): boolean {
  const kind = kindOf(term);
  return kind !== 'kana' && kind !== 'number';
}

/** Keystrokes in an index of so many sections: the real content with generated articles beside it. */
import { rm } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import { loadContent } from '../content/load.ts';
import { measuredBuild } from './build.ts';
import { firstQueryRows } from './first-query.ts';
import { SECTIONS_PER_ARTICLE, writeContent } from './generate-content.ts';
import type { Row } from './row.ts';
import { type KeyBudgets, keyRows } from './search-journey.ts';
import { served } from './served.ts';

/** p95 of a query, in milliseconds, at so many sections (design §9); the real content has about 350. */
const BUDGETS = [
  [350, { first: 16, again: 16 }],
  [1_000, { again: 50 }],
  [10_000, { again: 150 }],
] as const;

/** Words and budgets for an index: those of the next size that has some, the last for larger ones. */
export function keysAt(sections: number): { scale: string; budgets: KeyBudgets } {
  const [, budgets] = BUDGETS.find(([most]) => sections <= most) ?? BUDGETS[2];
  return { scale: `${sections} sections`, budgets };
}

export interface SectionsBench {
  contentDir: string;
  /** Where content and export may be written. */
  folder: string;
  sections: number;
  /** Address of the page whose search box is used, without host. */
  article: string;
  runs: number;
  /** Queries to count the bytes of. */
  queries: readonly string[];
}

export async function sectionRows(browser: Browser, bench: SectionsBench): Promise<Row[]> {
  const contentDir = `${bench.folder}/content-sections`;
  const exportDir = `${bench.folder}/sections`;
  await rm(contentDir, { recursive: true, force: true });
  writeContent(bench.contentDir, contentDir, articlesFor(bench.contentDir, bench.sections));
  await measuredBuild({ contentDir, exportDir });
  const rows: Row[] = [];
  await served(exportDir, async (origin) => {
    const keys = keysAt(bench.sections);
    rows.push(...(await keyRows(browser, origin + bench.article, bench.runs, keys)));
    rows.push(...(await firstQueryRows(exportDir, keys.scale, bench.queries)));
  });
  return rows;
}

/** How many articles, our own with them, have so many sections. */
function articlesFor(contentDir: string, sections: number): number {
  const { articles } = loadContent(contentDir, { basePath: '' });
  const own = articles.reduce((sum, article) => sum + article.sections.length, 0);
  return articles.length + Math.ceil(Math.max(0, sections - own) / SECTIONS_PER_ARTICLE);
}

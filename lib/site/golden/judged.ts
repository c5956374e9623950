/** Queries with the answers that are right for them: `queries.json` of a folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** One query and what may stand first for it. */
export interface JudgedQuery {
  id: string;
  /** Kind of query, for figures by class: `line`, `question`, `code`, … */
  class: string;
  query: string;
  /** Accepted: ids of articles, or addresses of code pages (`/codes/5-1-1/`). Empty: the site has no answer. */
  articles: string[];
}

const QUERIES = z
  .array(
    z.object({
      id: z.string().min(1),
      class: z.string().min(1),
      query: z.string().min(1),
      articles: z.array(z.string().min(1)),
    }),
  )
  .min(1);

/** Our own queries, written from what shop staff type and what mail servers write. */
export const GOLDEN = 'lib/site/golden';

/** @param dir folder that holds `queries.json`. @throws when the file is missing or has another shape */
export function readJudged(dir: string): JudgedQuery[] {
  const file = join(dir, 'queries.json');
  const parsed = QUERIES.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** Where on a page a result leads. */
import type { Engine } from './engine.ts';
import { type Scores, scoreOf } from './score.ts';
import { COLUMN } from './term-hits.ts';

/** How much more than the top a section must say to be the place to land. */
const MARGIN = 1.15;

/**
 * The section whose own words match best; the top when the page as a whole is the answer (a title,
 * phrase or question of it is close to the query), for there the short answer stands first.
 * @param boost of the page's closest text
 */
export function landingOf(page: number, scores: Scores, boost: number, engine: Engine): number {
  const sections = engine.sectionsOf[page] ?? [];
  const top = sections[0] ?? 0;
  const own = (section: number) => scoreOf(scores, section, COLUMN.own);
  let best = top;
  for (const section of sections) if (own(section) > own(best)) best = section;
  return own(best) > (MARGIN + boost) * own(top) ? best : top;
}

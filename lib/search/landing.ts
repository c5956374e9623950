/** Where on a page a result leads. */
import type { Engine } from './engine.ts';

/** How much more than the top a section must say to be the place to land. */
const MARGIN = 1.15;

/**
 * The section whose own words match best; the top when the page as a whole is the answer (a title,
 * phrase or question of it is close to the query), for there the short answer stands first.
 * @param own score of each section by its own text; @param boost of the page's closest text
 */
export function landingOf(page: number, own: Float64Array, boost: number, engine: Engine): number {
  const sections = engine.sectionsOf[page] ?? [];
  const top = sections[0] ?? 0;
  let best = top;
  for (const section of sections) if ((own[section] ?? 0) > (own[best] ?? 0)) best = section;
  return (own[best] ?? 0) > (MARGIN + boost) * (own[top] ?? 0) ? best : top;
}

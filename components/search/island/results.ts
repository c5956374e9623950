/** The results on the search page and on the 404 page. */
import { type Answer, answer } from '../../../lib/answer/answer.ts';
import { element } from './dom.ts';
import { hitParts, hitPhrase, hitSummary } from './draw-hit.ts';
import { type SearchData, searchData } from './engine.ts';
import { WORDS } from './words.ts';

const LIMIT = 20;
/** Below this share of the first score a hit only shares a word with the query. */
const TAIL = 0.15;

/** Fills `place` with what `query` finds; loading and failure are said there too. */
export async function drawResults(place: HTMLElement, index: string, query: string): Promise<void> {
  const status = statusOf(place);
  status.textContent = WORDS.loading;
  try {
    const data = await searchData(index);
    const found = withoutTail(answer(query, data.engine, { limit: LIMIT }));
    status.textContent = found.tier === 'confident' ? WORDS.count(found.hits.length) : WORDS.weak;
    place.replaceChildren(status, ...resultsOf(found, query, data));
  } catch {
    status.textContent = WORDS.failed;
    const retry = element('button', { type: 'button' }, WORDS.retry);
    retry.addEventListener('click', () => drawResults(place, index, query));
    place.replaceChildren(status, retry);
  }
}

function withoutTail(found: Answer): Answer {
  const least = (found.hits[0]?.score ?? 0) * TAIL;
  return { ...found, hits: found.hits.filter(({ score }) => score >= least) };
}

/** One polite line that is announced; the list itself is not live. */
function statusOf(place: HTMLElement): HTMLElement {
  const status =
    place.querySelector<HTMLElement>('[role=status]') ?? element('p', { role: 'status' });
  if (!status.isConnected) place.replaceChildren(status);
  return status;
}

function resultsOf(found: Answer, query: string, data: SearchData): HTMLElement[] {
  const heading = found.kind === 'paste' ? WORDS.pasted : WORDS.results(query);
  const head = element(
    'h2',
    { class: 'results-head' },
    found.tier === 'weak' ? WORDS.near : heading,
  );
  if (found.hits.length === 0) return [element('p', { class: 'results-note' }, data.none)];
  const common = new Set(found.common);
  const items = found.hits.map((hit) =>
    element(
      'li',
      { class: 'hit' },
      element('a', { href: data.basePath + hit.url }, ...hitParts(hit, query, common, data)),
      hitPhrase(hit, query, common),
      hitSummary(hit, query, common),
    ),
  );
  return [head, element('ol', { class: 'results' }, ...items)];
}

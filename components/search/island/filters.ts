/** Narrowing the results by category and by service; both stand in the address beside the query. */
import type { Hit } from '../../../lib/search/hit.ts';
import { element } from '../../ui/dom.ts';
import type { SearchData } from './engine.ts';
import { WORDS } from './words.ts';

export interface Filter {
  category: string | null;
  service: string | null;
}

export const NO_FILTER: Filter = { category: null, service: null };

export function filterOf(parameters: URLSearchParams): Filter {
  return { category: parameters.get('category'), service: parameters.get('service') };
}

/** A service keeps its own article and those that its replies lead to. */
export function filtered(hits: Hit[], { category, service }: Filter, data: SearchData): Hit[] {
  const about = service ? data.services[service] : undefined;
  return hits.filter(
    (hit) =>
      (!category || hit.category === category) &&
      (!about || hit.article === service || about.articles.includes(hit.article ?? '')),
  );
}

/** Category buttons with their counts, and a choice of services. */
export function filterControls(
  hits: Hit[],
  filter: Filter,
  data: SearchData,
  change: (filter: Filter) => void,
): HTMLElement | null {
  const counts = new Map<string, number>();
  for (const { category } of filtered(hits, { ...filter, category: null }, data)) {
    if (category) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  if (counts.size < 2 && !filter.category && !filter.service) return null;
  const button = (category: string | null, label: string) => {
    const pressed = filter.category === category;
    const made = element('button', { type: 'button', 'aria-pressed': String(pressed) }, label);
    made.addEventListener('click', () => change({ ...filter, category }));
    return made;
  };
  const buttons = Object.entries(data.categories)
    .filter(([id]) => counts.has(id) || filter.category === id)
    .map(([id, title]) => button(id, `${title} ${counts.get(id) ?? 0}`));
  return element(
    'div',
    { class: 'filters' },
    element(
      'div',
      { role: 'group', 'aria-label': WORDS.filter },
      button(null, WORDS.all),
      ...buttons,
    ),
    serviceChoice(filter, data, change),
  );
}

function serviceChoice(
  filter: Filter,
  { services }: SearchData,
  change: (filter: Filter) => void,
): HTMLElement | null {
  if (Object.keys(services).length === 0) return null;
  const options = Object.entries(services).map(([id, { name }]) =>
    element('option', { value: id }, name),
  );
  const select = element(
    'select',
    {},
    element('option', { value: '' }, WORDS.anyService),
    ...options,
  );
  select.value = filter.service ?? '';
  select.addEventListener('change', () => change({ ...filter, service: select.value || null }));
  return element('label', {}, WORDS.service, select);
}

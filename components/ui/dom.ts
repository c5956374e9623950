/** Building elements; text is only ever set as text. */
import { VERDICT_ICONS } from '../../ui/verdict-icons.ts';

type Child = Node | string | null;

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The verdict's badge as `components/ui/Verdict.tsx` draws it. */
export function badge(verdict: string, word: string): HTMLElement {
  const made = element('span', { class: `badge verdict-${verdict}` });
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('class', 'icon');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', VERDICT_ICONS[verdict] ?? '');
  icon.append(path);
  made.append(icon, word);
  return made;
}

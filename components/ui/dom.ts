/** Building elements; text is only ever set as text. */
import { VERDICT_ICONS } from './verdict-icons.ts';

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

const icons = new Map<string, SVGSVGElement>();

/** The verdict's icon as `Verdict.tsx` draws it; drawn once, for lists show it again and again. */
export function icon(verdict: string): Node {
  const drawn = icons.get(verdict) ?? drawIcon(verdict);
  icons.set(verdict, drawn);
  return drawn.cloneNode(true);
}

function drawIcon(verdict: string): SVGSVGElement {
  const made = document.createElementNS(SVG, 'svg');
  made.setAttribute('class', 'icon');
  made.setAttribute('viewBox', '0 0 24 24');
  made.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', VERDICT_ICONS[verdict] ?? '');
  made.append(path);
  return made;
}

/** The verdict's badge as `Verdict.tsx` draws it. */
export const badge = (verdict: string, word: string): HTMLElement =>
  element('span', { class: `badge verdict-${verdict}` }, icon(verdict), word);

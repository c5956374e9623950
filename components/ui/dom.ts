/** Building elements; text is only ever set as text. */
import { VERDICT_ICONS } from './verdict-icons.ts';

type Child = Node | string | null;

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  // Own names only: the pages that embed us may have added some to every object.
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  for (const child of children) if (child !== null) made.append(child);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The verdict's icon as `Verdict.tsx` draws it. */
export function icon(verdict: string): SVGSVGElement {
  const made = document.createElementNS(SVG, 'svg');
  made.setAttribute('class', 'icon');
  made.setAttribute('viewBox', '0 0 24 24');
  made.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', VERDICT_ICONS[verdict] ?? '');
  made.append(path);
  return made;
}

const badges = new Map<string, Node>();

/** The verdict's badge as `Verdict.tsx` draws it; made once, for lists show it again and again. */
export function badge(verdict: string, word: string): Node {
  const key = `${verdict} ${word}`;
  const made =
    badges.get(key) ?? element('span', { class: `badge verdict-${verdict}` }, icon(verdict), word);
  badges.set(key, made);
  return made.cloneNode(true);
}

/**
 * The picture that chats show beside a link, one per category: colour, the site's mark, and the
 * category's. No letters, so no font decides what it looks like; title and answer stand beside it.
 */
import { createHash } from 'node:crypto';
import type { HelpSite } from './site.ts';

/** Pixels; the size that every preview takes (ogp.me, Facebook's and LINE's guides). */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

export interface PreviewPicture {
  /** Name with the hash of the drawing: `message.1a2b3c4d.png`. */
  file: string;
  svg: string;
  /** What it stands for, for those who do not see it. */
  alt: string;
}

/** A magnifying glass, for a site without a mark. */
const MARK = 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5l5 5';

/** File name of the picture for everything without a drawing of its own. */
const COMMON = 'site';

/** The picture of a category, or of the site where there is none. */
export function previewPicture({ content }: HelpSite, category?: string): PreviewPicture {
  const { name, colors, mark = MARK } = content.site;
  const known = content.categories.find(({ id }) => id === category);
  const svg = drawing(colors.accent, mark, known?.icon);
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 8);
  return {
    file: `${known?.icon ? known.id : COMMON}.${hash}.png`,
    svg,
    alt: known ? `${name} — ${known.title}` : name,
  };
}

/** Every picture of the site, each file once. */
export function previewPictures(site: HelpSite): PreviewPicture[] {
  const all = [undefined, ...site.content.categories.map(({ id }) => id)];
  const byFile = new Map(
    all.map((id) => previewPicture(site, id)).map((picture) => [picture.file, picture]),
  );
  return [...byFile.values()];
}

/** Everything that counts stands in the middle square: some chats cut the sides off. */
function drawing(accent: string, mark: string, icon: string | undefined): string {
  const { width, height } = PICTURE_SIZE;
  const circle = (radius: number, opacity: number) =>
    `<circle cx="${width / 2}" cy="${height / 2}" r="${radius}" fill="#fff" fill-opacity="${opacity}"/>`;
  const badge = icon
    ? `<circle cx="765" cy="435" r="105" fill="${accent}"/><circle cx="765" cy="435" r="90" fill="#fff"/>${outline(icon, 705, 375, 5, accent, 2)}`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${accent}"/>${circle(560, 0.05)}${circle(300, 0.07)}${outline(mark, 420, 135, 15, '#fff', 1.5)}${badge}</svg>`;
}

/** @param path drawn on 24 × 24 (`site.yml`, `categories.yml`: nothing but path commands) */
const outline = (
  path: string,
  x: number,
  y: number,
  scale: number,
  colour: string,
  line: number,
): string =>
  `<path transform="translate(${x} ${y}) scale(${scale})" d="${path}" fill="none" stroke="${colour}" stroke-width="${line}" stroke-linecap="round" stroke-linejoin="round"/>`;

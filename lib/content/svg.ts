import type { Problem } from '../markdown/document.ts';
import { placeAt } from './decode.ts';

/**
 * What a drawing may not hold: it could run, fetch or lead away when it is opened by its own address.
 * Read letter by letter, not as a tree: in XML a tag's name cannot be written in another way once
 * entities are forbidden, whatever namespace prefix stands before it, and a mention in a comment is
 * refused with it.
 */
const REFUSED: readonly RegExp[] = [
  /<!ENTITY/gi,
  /<\?xml-stylesheet/gi,
  /<(?:[\w.-]+:)?(?:script|foreignObject|iframe|object|embed|audio|video|handler|listener)\b/gi,
  // Animations change addresses after the fact.
  /<(?:[\w.-]+:)?(?:animate\w*|set|a)\b/gi,
  /(?<=[\s"'/])on[a-z]+\s*=/gi,
  // Parts of the drawing itself and embedded photographs remain.
  /\b(?:href|src)\s*=\s*(?!["'](?:#|data:image\/(?:png|jpeg|webp|gif)[;,]))["']?[^"'\s>]*/gi,
  /@import|url\(\s*["']?(?!["'#\s])[^)]*/gi,
];

/** Every such place in an SVG file; the build stops there. */
export function svgProblems(text: string, file: string): Problem[] {
  return REFUSED.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      ...placeAt(text, index),
      file,
      rule: 'svg',
      message: `図に ${found.trim().slice(0, 40)} は使えません。動くものや、外を読むものは置けません。`,
      fix: '(この部分を消すか、図を「プレーン SVG」で書き出し直します)',
    })),
  );
}

import type { Heading } from '../markdown/document.ts';

/** A heading as its writer would type it, with some of it changed. */
export function writtenHeading(heading: Heading, change: Partial<Heading> = {}): string {
  const { depth, text, id, aliases } = { ...heading, ...change };
  const ids = [id ?? '…', ...aliases].map((each) => `#${each}`).join(' ');
  return `${'#'.repeat(depth)} ${text} {${ids}}`;
}

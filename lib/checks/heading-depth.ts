import type { Heading } from '../markdown/document.ts';
import { documents } from './documents.ts';
import type { Finding, Rule } from './rule.ts';
import { writtenHeading } from './written.ts';

/** h2 and h3 only (the title is the h1), and no h3 before the first h2. */
export const headingDepth: Rule = {
  name: 'heading-depth',
  check: (reading) => documents(reading).flatMap(({ document }) => findings(document.headings)),
};

function findings(headings: readonly Heading[]): Finding[] {
  const firstH2 = headings.findIndex(({ depth }) => depth === 2);
  return headings.flatMap((heading, index) => {
    const { depth } = heading;
    if (depth === 1 || depth > 3) {
      const fix = writtenHeading(heading, { depth: depth === 1 ? 2 : 3 });
      return [{ place: heading, message: '見出しは ## と ### だけです。', fix }];
    }
    if (depth === 3 && (firstH2 < 0 || index < firstH2)) {
      const fix = writtenHeading(heading, { depth: 2 });
      return [{ place: heading, message: '### の前に ## の見出しがありません。', fix }];
    }
    return [];
  });
}

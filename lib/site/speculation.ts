/** Speculation Rules: Chromium prepares the next document while the reader's finger moves. */

/** Pages that fetch an index, rules or a tool's script as they open: for a mere hover that is too much. */
const FETCHING = ['search', 'diagnose', 'flyer'];

export function speculationRules(basePath: string): string {
  const rules = {
    prerender: [
      {
        where: {
          and: [
            { href_matches: `${basePath}/*` },
            ...FETCHING.map((page) => ({ not: { href_matches: `${basePath}/${page}/*` } })),
            { not: { href_matches: `${basePath}/*.*` } },
          ],
        },
        eagerness: 'moderate',
      },
    ],
  };
  return `<script type="speculationrules">${JSON.stringify(rules)}</script>`;
}

/** Speculation Rules: Chromium prepares the next document while the reader's finger moves. */

/** The search page is left out: a prerendered one would fetch the index for nothing. */
export function speculationRules(basePath: string): string {
  const rules = {
    prerender: [
      {
        where: {
          and: [
            { href_matches: `${basePath}/*` },
            { not: { href_matches: `${basePath}/search/*` } },
            { not: { href_matches: `${basePath}/*.*` } },
          ],
        },
        eagerness: 'moderate',
      },
    ],
  };
  return `<script type="speculationrules">${JSON.stringify(rules)}</script>`;
}

import type { Rule } from './rule.ts';

/** Articles keep their readers on the site; a page outside moves or dies without our knowing. */
export const externalLinks: Rule = {
  name: 'external-link',
  check: ({ articles }) =>
    articles.flatMap(({ document }) =>
      document.links
        .filter(({ address }) => /^https?:/i.test(address))
        .map((place) => ({
          place,
          message: '外のページへのリンクは、本文ではなく sources に書きます。',
          fix: `sources: [{ title: ${place.text || '…'}, url: "${place.address}" }]`,
        })),
    ),
};

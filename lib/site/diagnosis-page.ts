/** What the diagnosis page is drawn from. */
import { articleAddress } from '../links/address.ts';
import { siteFiles } from './frame.ts';
import type { HelpSite } from './site.ts';

/** The article, and its section, that show how to copy a whole mail (content plan: must contain). */
const READING = 'read-bounce-mail';
const COPYING = 'copy-whole';

/** Null where the site does not diagnose. */
export async function diagnosisPage(site: HelpSite) {
  const { assets, diagnosis } = await siteFiles(site);
  if (!diagnosis || !assets.diagnosis || !assets.worker || !assets.bulk) return null;
  const { href } = site;
  const copying = site.article(READING)?.sections.find(({ id }) => id === COPYING);
  return {
    tool: {
      module: href(`/assets/${assets.diagnosis.file}`),
      worker: href(`/assets/${assets.worker.file}`),
      bulk: href(`/assets/${assets.bulk.file}`),
      bulkStyle: href(`/assets/${assets['bulk-style']?.file}`),
      rules: href(`/search-index/${diagnosis.file}`),
      copyWhole: copying?.heading
        ? { title: copying.heading, href: href(articleAddress(READING, COPYING)) }
        : null,
    },
    readBounce: href(articleAddress(READING)),
    phrases: site.content.articles
      .filter(({ error }) => error && error.phrases.length > 0)
      .map(({ id, title, error }) => ({
        title,
        href: href(articleAddress(id)),
        phrases: [
          ...new Set(
            (error?.phrases ?? []).map((phrase) =>
              typeof phrase === 'string' ? phrase : phrase.text,
            ),
          ),
        ],
      })),
  };
}

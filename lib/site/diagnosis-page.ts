/** What the diagnosis page is drawn from. */
import { articleAddress } from '../links/address.ts';
import { siteFiles } from './frame.ts';
import { printedAt } from './printed.ts';
import type { HelpSite } from './site.ts';

/** The article, and its section, that show how to copy a whole mail (content plan: must contain). */
const READING = 'read-bounce-mail';
const COPYING = 'copy-whole';

/** Null where the site does not diagnose. */
export async function diagnosisPage(site: HelpSite) {
  const { assets, diagnosis } = await siteFiles(site);
  const { diagnosis: module, worker, bulk, 'bulk-style': style } = assets;
  if (!diagnosis || !module || !worker || !bulk || !style) return null;
  const { href } = site;
  const copying = site.article(READING)?.sections.find(({ id }) => id === COPYING);
  return {
    tool: {
      module: href(`/assets/${module.file}`),
      worker: href(`/assets/${worker.file}`),
      bulk: href(`/assets/${bulk.file}`),
      bulkStyle: href(`/assets/${style.file}`),
      rules: href(`/search-index/${diagnosis.file}`),
      copyWhole: copying?.heading
        ? { title: copying.heading, href: href(articleAddress(READING, COPYING)) }
        : null,
    },
    printed: printedAt(site, '/diagnose/'),
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

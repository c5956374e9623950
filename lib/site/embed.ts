/** `/embed.js`: this help center in pages of other houses. Its address stays, so its name has no hash. */
import { bundleFile } from './bundle.ts';
import type { HelpSite } from './site.ts';

/** @param root the project's root */
export async function embedScript(root: string, site: HelpSite): Promise<string> {
  const { name, search, colors, features, verdictTitle = '' } = site.content.site;
  return bundleFile(root, 'components/embed/embed.ts', {
    format: 'iife',
    define: {
      EMBED: JSON.stringify({
        home: site.absolute('/'),
        name,
        label: search.label,
        placeholder: search.placeholder,
        verdictTitle: features.verdicts ? verdictTitle : '',
        accent: colors.accent,
      }),
    },
  });
}

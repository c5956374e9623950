/** `/embed.js`: this help center in pages of other houses. Its address stays, so its name has no hash. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { TARGET } from './assets.ts';
import type { HelpSite } from './site.ts';

/** @param root the project's root */
export async function embedScript(root: string, site: HelpSite): Promise<string> {
  const { name, search, colors, features, verdictTitle = '' } = site.content.site;
  const result = await build({
    entryPoints: [join(root, 'components/embed/embed.ts')],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
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
  return result.outputFiles[0]?.text ?? '';
}

/**
 * `npm run build`: content is checked, Next exports into a staging folder, the adapter's guards pass,
 * and only then `out/` is replaced. A failed build leaves the last good one alone.
 *
 * SITE_URL, CONTENT_DIR and EXPORT_DIR are read from the environment (lib/site/env.ts).
 */
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { loadContent } from '../content/load.ts';
import { readEnvironment } from '../site/env.ts';
import { checkContent } from './check-content.ts';
import { putBack, putInPlace } from './put-in-place.ts';
import { run } from './run.ts';

/** The export, and the files for nginx that are written beside it. */
const ENDINGS = ['', '.nginx.conf', '.nginx-log.conf'];
/** Where the last export waits while the new one takes its place. */
const aside = (exportDir: string): string => `.staging/last-${basename(exportDir)}`;

/** @returns exit code: 0 when the export stands in its folder */
export async function buildSite(env = readEnvironment()): Promise<number> {
  for (const ending of ENDINGS) {
    await putBack(env.exportDir + ending, aside(env.exportDir) + ending);
  }
  if ((await checkContent(env.contentDir)) !== 0) return 1;
  // The address is asked of the content only where none is given: reading it again takes seconds.
  const siteUrl = env.siteUrl ?? loadContent(env.contentDir, { basePath: '' }).site.url;
  const staging = `.staging/${basename(env.exportDir)}`;
  await rm('.next', { recursive: true, force: true });
  await rm(staging, { recursive: true, force: true });
  const code = await run('npx', ['next', 'build'], {
    EXPORT_DIR: staging,
    CONTENT_DIR: env.contentDir,
    SITE_URL: siteUrl,
    NEXT_TELEMETRY_DISABLED: '1',
  });
  if (code !== 0) return code;
  for (const ending of ENDINGS) {
    await putInPlace(staging + ending, env.exportDir + ending, aside(env.exportDir) + ending);
  }
  return 0;
}

if (import.meta.filename === process.argv[1]) process.exitCode = await buildSite();

/**
 * `npm run build`: content is checked, Next exports into a staging folder, the adapter's guards pass,
 * and only then `out/` is replaced. A failed build leaves the last good one alone.
 *
 * SITE_URL, CONTENT_DIR and EXPORT_DIR are read from the environment (lib/site/env.ts).
 */
import { rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { siteUrlOf } from '../content/site-url.ts';
import { publishedAt } from '../links/base.ts';
import { readEnvironment } from '../site/env.ts';
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
  const siteUrl = env.siteUrl ?? siteUrlOf(env.contentDir);
  const staging = `.staging/${basename(env.exportDir)}`;
  const contentFile = resolve(`${staging}.content.json`);
  try {
    const checked = await check(env.contentDir, siteUrl, contentFile);
    if (checked !== 0 || siteUrl === null) return 1;
    await rm('.next', { recursive: true, force: true });
    await rm(staging, { recursive: true, force: true });
    const code = await run('npx', ['next', 'build'], {
      EXPORT_DIR: staging,
      CONTENT_DIR: env.contentDir,
      CONTENT_FILE: contentFile,
      SITE_URL: siteUrl,
      NEXT_TELEMETRY_DISABLED: '1',
    });
    if (code !== 0) return code;
  } finally {
    await rm(contentFile, { force: true });
  }
  for (const ending of ENDINGS) {
    await putInPlace(staging + ending, env.exportDir + ending, aside(env.exportDir) + ending);
  }
  return 0;
}

/** In a process of its own: what reading 10,000 articles takes is given back before Next begins. */
function check(dir: string, siteUrl: string | null, handTo: string): Promise<number> {
  const { basePath } = publishedAt(siteUrl ?? 'http://localhost/');
  const program = join(import.meta.dirname, 'check-content.ts');
  const options = ['--base-path', basePath, '--hand-to', handTo];
  return run(process.execPath, [...process.execArgv, program, dir, ...options]);
}

if (import.meta.filename === process.argv[1]) process.exitCode = await buildSite();

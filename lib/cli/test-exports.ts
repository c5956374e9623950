/** Builds every export that e2e runs on, one after the other (Next has one `.next` folder). */
import { SITES } from '../../e2e/sites.ts';
import { run } from './run.ts';

for (const { name, exportDir, contentDir, siteUrl, oneFileUpTo } of SITES) {
  console.log(`-- ${name}`);
  const env = {
    EXPORT_DIR: exportDir,
    CONTENT_DIR: contentDir,
    SITE_URL: siteUrl,
    SEARCH_ONE_FILE_UP_TO: String(oneFileUpTo ?? ''),
  };
  if ((await run('npx', ['tsx', 'lib/cli/build.ts'], env)) !== 0) process.exit(1);
}

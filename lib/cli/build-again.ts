/**
 * The smallest export of the tests once more: the same sources are the same bytes. The real content is
 * compared by `npm run bench -- --only identical`, which takes four times as long.
 */
import { TINY } from '../../e2e/sites.ts';
import { differences } from '../bench/identical.ts';
import { run } from './run.ts';

const again = `${TINY.exportDir}-again`;
const env = { EXPORT_DIR: again, CONTENT_DIR: TINY.contentDir, SITE_URL: TINY.siteUrl };
if ((await run('npx', ['tsx', 'lib/cli/build.ts'], env)) !== 0) process.exit(1);
const different = await differences(TINY.exportDir, again);
for (const file of different) console.error(`differs between two builds: ${file}`);
if (different.length > 0) process.exitCode = 1;

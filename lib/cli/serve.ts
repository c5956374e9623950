/** `npm start`: builds the site and serves it with the real headers. `--no-build` serves what stands in `out/`. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readEnvironment } from '../site/env.ts';
import { redirectsOf } from '../site/export/redirects.ts';
import { previewServer } from '../site/host/preview.ts';
import { currentSite } from '../site/site.ts';
import { buildSite } from './build.ts';

const env = readEnvironment();
const build = !process.argv.includes('--no-build');
if (build && (await buildSite(env)) !== 0) process.exit(1);
if (!existsSync(env.exportDir)) {
  console.error(`${env.exportDir}/ がありません。先に npm run build を実行してください。`);
  process.exit(1);
}
const site = await currentSite(env);
const server = previewServer({
  root: resolve(env.exportDir),
  basePath: site.basePath,
  redirects: redirectsOf(site),
});
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `ポート ${env.port} は使われています。PORT=3001 npm start のように、別の番号で始めてください。`
      : error.message,
  );
  process.exit(1);
});
server.listen(env.port, 'localhost', () => {
  console.log(`http://localhost:${env.port}${site.basePath}/`);
});

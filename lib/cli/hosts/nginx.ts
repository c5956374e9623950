/** nginx on the loopback with the generated rules, as `docs/hosting.md` tells hosts to include them. */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestSite } from '../../../e2e/sites.ts';
import { NGINX_LOGS } from '../../site/host/nginx.ts';
import { basePathOf, freePort, type Host, publish, readLogs, startServer } from './host.ts';

/** Debian's place; other systems have it there, too. */
const TYPES = '/etc/nginx/mime.types';

/** @param folder an empty folder for it alone */
export async function startNginx(command: string, site: TestSite, folder: string): Promise<Host> {
  const basePath = basePathOf(site);
  const port = await freePort();
  const root = await publish(site, basePath, folder);
  const rules = await readFile(`${site.exportDir}.nginx.conf`, 'utf8');
  // The one thing that cannot stand as it is: the machine's logs are not ours to write.
  await writeFile(join(folder, 'rules.conf'), rules.replaceAll(NGINX_LOGS, folder));
  await copyFile(`${site.exportDir}.nginx-log.conf`, join(folder, 'log.conf'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const lines = [
    ...(process.getuid?.() === 0 ? ['user www-data;'] : []),
    'worker_processes 1;',
    `pid ${folder}/pid;`,
    `error_log ${folder}/error.log info;`,
    'events { worker_connections 1024; }',
    'http {',
    `include ${TYPES};`,
    ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
    `include ${folder}/log.conf;`,
    `server { listen 127.0.0.1:${port}; root ${root}; include ${folder}/rules.conf; }`,
    '}',
  ];
  const config = join(folder, 'nginx.conf');
  await writeFile(config, lines.join('\n'));
  const args = ['-p', folder, '-c', config, '-e', `${folder}/error.log`, '-g', 'daemon off;'];
  const stop = await startServer(command, args, port);
  const logs = () => readLogs([join(folder, 'access.log'), join(folder, 'error.log')]);
  return { name: 'nginx', port, basePath, rawLetters: true, codings: ['gzip'], logs, stop };
}

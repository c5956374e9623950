/** nginx on the loopback with the generated rules, as `docs/hosting.md` tells hosts to include them. */
import { existsSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestSite } from '../../../e2e/sites.ts';
import { BROTLI_OFF, NGINX_LOGS } from '../../site/host/nginx.ts';
import { basePathOf, freePort, type Host, publish, readLogs, startServer } from './host.ts';

/** Debian's place; other systems have it there, too. */
const TYPES = '/etc/nginx/mime.types';
/** Debian's libnginx-mod-http-brotli-static; where it is there, the rules are asked with it. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** @param folder an empty folder for it alone */
export async function startNginx(command: string, site: TestSite, folder: string): Promise<Host> {
  const basePath = basePathOf(site);
  const port = await freePort();
  const root = await publish(site, basePath, folder);
  const rules = await readFile(`${site.exportDir}.nginx.conf`, 'utf8');
  const brotli = existsSync(BROTLI);
  const brotliLine = brotli ? BROTLI_OFF.replace('# ', '') : BROTLI_OFF;
  // The one other thing that cannot stand as it is: the machine's logs are not ours to write.
  const here = rules.replaceAll(NGINX_LOGS, folder).replace(BROTLI_OFF, brotliLine);
  await writeFile(join(folder, 'rules.conf'), here);
  await copyFile(`${site.exportDir}.nginx-log.conf`, join(folder, 'log.conf'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const lines = [
    ...(process.getuid?.() === 0 ? ['user www-data;'] : []),
    ...(brotli ? [`load_module ${BROTLI};`] : []),
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
  const codings = brotli ? ['br', 'gzip'] : ['gzip'];
  return { name: 'nginx', port, basePath, rawLetters: true, codings, logs, stop };
}

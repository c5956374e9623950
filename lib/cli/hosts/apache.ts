/** Apache on the loopback, set up as rental servers are: everything of ours stands in `.htaccess`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestSite } from '../../../e2e/sites.ts';
import { basePathOf, freePort, type Host, publish, readLogs, startServer } from './host.ts';

/** Debian's place of modules. */
const MODULES = '/usr/lib/apache2/modules';
const LOADED = [
  'mpm_event',
  'authz_core',
  'dir',
  'mime',
  'alias',
  'headers',
  'filter',
  'brotli',
  'deflate',
];

/** @param folder an empty folder for it alone */
export async function startApache(command: string, site: TestSite, folder: string): Promise<Host> {
  const basePath = basePathOf(site);
  const port = await freePort();
  const root = await publish(site, basePath, folder);
  const lines = [
    `ServerRoot ${folder}`,
    `PidFile ${folder}/pid`,
    `DefaultRuntimeDir ${folder}`,
    'Mutex posixsem',
    `Listen 127.0.0.1:${port}`,
    'ServerName localhost',
    ...LOADED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
    'User www-data',
    'Group www-data',
    'TypesConfig /etc/mime.types',
    `ErrorLog ${folder}/error.log`,
    // docs/hosting.md: a log without the words of a search
    'LogFormat "%h %t \\"%m %U %H\\" %>s %b" without_query',
    `CustomLog ${folder}/access.log without_query`,
    `DocumentRoot ${root}`,
    '<Directory />',
    'AllowOverride None',
    'Require all denied',
    '</Directory>',
    `<Directory ${root}>`,
    'AllowOverride All',
    'Require all granted',
    '</Directory>',
  ];
  const config = join(folder, 'apache.conf');
  await writeFile(config, `${lines.join('\n')}\n`);
  const stop = await startServer(command, ['-f', config, '-DFOREGROUND'], port);
  const logs = () => readLogs([join(folder, 'access.log'), join(folder, 'error.log')]);
  return { name: 'apache', port, basePath, rawLetters: true, codings: ['br', 'gzip'], logs, stop };
}

/** The hosts under test by name, each started on a folder of its own and taken away afterwards. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestSite } from '../../../e2e/sites.ts';
import { readEnvironment } from '../../site/env.ts';
import { install, mayInstall, program } from '../packages.ts';
import { startApache } from './apache.ts';
import type { Host } from './host.ts';
import { startNginx } from './nginx.ts';
import { startPreview } from './preview.ts';

export type HostName = 'preview' | 'nginx' | 'apache';
type Server = 'nginx' | 'apache2';

/** Names of the program: Debian's first. */
const PROGRAMS: Record<Server, string[]> = { nginx: ['nginx'], apache2: ['apache2', 'httpd'] };

/** Debian keeps servers where only root looks for programs. */
const found = (name: Server): string | null =>
  program(PROGRAMS[name], [...readEnvironment().path, '/usr/sbin', '/usr/local/sbin']);

/** Installs what is missing. @returns false, with a word on what to do, when a server could not be had */
export async function ensureServers(names: readonly Server[]): Promise<boolean> {
  const missing = () => names.filter((name) => found(name) === null);
  if (missing().length > 0 && mayInstall()) await install(missing());
  if (missing().length === 0) return true;
  console.error(
    `${missing().join(' と ')} がありません。Debian なら apt-get install ${missing().join(' ')} で入れて、もう一度実行してください。`,
  );
  return false;
}

const STARTERS: Record<HostName, (site: TestSite, folder: string) => Promise<Host>> = {
  preview: startPreview,
  nginx: (site, folder) => startNginx(found('nginx') ?? 'nginx', site, folder),
  apache: (site, folder) => startApache(found('apache2') ?? 'apache2', site, folder),
};

/** Starts a host, does the work, stops it and removes its folder, whatever happens. */
export async function withHost<T>(
  name: HostName,
  site: TestSite,
  work: (host: Host) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), `host-${name}-`));
  try {
    await chmod(folder, 0o755); // the server reads it as another user
    const host = await STARTERS[name](site, folder);
    try {
      return await work(host);
    } finally {
      await host.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

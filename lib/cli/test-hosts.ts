/**
 * `npm run test:hosts`: the export on the hosts that people use (nginx and Apache, with the files that
 * the build wrote, and the preview server). Uses the exports that `npm test` has left. The last line counts: `N passed, N failed`.
 */
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HELP, ROOT, SITES, type TestSite } from '../../e2e/sites.ts';
import { readEnvironment } from '../site/env.ts';
import { startApache } from './hosts/apache.ts';
import type { Host } from './hosts/host.ts';
import { startNginx } from './hosts/nginx.ts';
import { startPreview } from './hosts/preview.ts';
import { askAll } from './hosts/run-cases.ts';
import { install, mayInstall, program } from './packages.ts';
import { check, one, runSteps, type Step } from './steps.ts';

type Starter = (site: TestSite, folder: string) => Promise<Host>;

/** Debian keeps servers where only root looks for programs. */
const FOLDERS = [...readEnvironment().path, '/usr/sbin', '/usr/local/sbin'];
const SERVERS = { nginx: ['nginx'], apache2: ['apache2', 'httpd'] };

const found = (name: keyof typeof SERVERS): string | null => program(SERVERS[name], FOLDERS);

async function ensureServers(): Promise<boolean> {
  const missing = () => (['nginx', 'apache2'] as const).filter((name) => found(name) === null);
  if (missing().length > 0 && mayInstall()) await install(missing());
  if (missing().length === 0) return true;
  console.error(
    `${missing().join(' と ')} がありません。Debian なら apt-get install ${missing().join(' ')} で入れて、もう一度実行してください。`,
  );
  return false;
}

const HOSTS: Record<string, Starter> = {
  preview: startPreview,
  nginx: (site, folder) => startNginx(found('nginx') ?? 'nginx', site, folder),
  apache: (site, folder) => startApache(found('apache2') ?? 'apache2', site, folder),
};

const hostSteps = (site: TestSite): Step[] =>
  Object.entries(HOSTS).map(([name, start]) => ({
    name: `${name} at ${new URL(site.siteUrl).pathname}`,
    async work() {
      const folder = await mkdtemp(join(tmpdir(), `host-${name}-`));
      try {
        await chmod(folder, 0o755); // the server reads it as another user
        return await askAll(await start(site, folder), site);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  }));

const standing = SITES.every(({ exportDir }) => existsSync(`${exportDir}.nginx-log.conf`));
const STEPS: Step[] = [
  ...(standing
    ? []
    : [{ name: 'exports', needed: true, work: check('npx', ['tsx', 'lib/cli/test-exports.ts']) }]),
  { name: 'servers', needed: true, work: async () => one(await ensureServers()) },
  ...[ROOT, HELP].flatMap(hostSteps),
];

process.exitCode = await runSteps(STEPS);

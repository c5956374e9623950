/** Programs of the machine: those that are there, and Debian's where we may install them. */
import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

export function executable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** First of the names found in the folders, as a path; null when none is there. */
export const program = (names: readonly string[], folders: readonly string[]): string | null =>
  names.flatMap((name) => folders.map((folder) => join(folder, name))).find(executable) ?? null;

export const mayInstall = (): boolean =>
  existsSync('/etc/debian_version') && process.getuid?.() === 0;

/**
 * Debian starts a server that it installs, on all interfaces: `invoke-rc.d` starts nothing in
 * runlevel 1 (invoke-rc.d(8)).
 */
export async function install(packages: readonly string[]): Promise<void> {
  await run('apt-get', ['update', '-qq']);
  const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
}

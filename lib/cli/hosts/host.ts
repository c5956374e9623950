/** A server under test: one export, one set of rules, one loopback port. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, readFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import type { TestSite } from '../../../e2e/sites.ts';

export interface Host {
  name: string;
  port: number;
  /** `/help`, or the empty string. */
  basePath: string;
  /** Takes letters beyond ASCII in a request line, as old programs send them; Node refuses them. */
  rawLetters: boolean;
  /** Content codings that it offers for text. */
  codings: readonly string[];
  /** Everything it has written into its logs; null when it writes none. */
  logs(): Promise<string | null>;
  /** A second call does nothing. */
  stop(): Promise<void>;
}

/** Longest wait for a server to listen, in milliseconds. */
const PATIENCE = 10_000;

export const basePathOf = ({ siteUrl }: TestSite): string =>
  new URL(siteUrl).pathname.replace(/\/$/, '');

/**
 * Copies the export to where a server of another user may read it: a checkout below `/root` is
 * closed to `www-data`.
 * @returns the document root
 */
export async function publish({ exportDir }: TestSite, basePath: string, folder: string) {
  const root = join(folder, 'site');
  await mkdir(root);
  await cp(exportDir, join(root, basePath), { recursive: true });
  return root;
}

/** A port of the loopback that nobody uses now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * Starts a server in the foreground and waits until it listens.
 * @returns the way to stop it
 * @throws with what it printed when it ends or does not listen
 */
export async function startServer(
  command: string,
  args: readonly string[],
  port: number,
): Promise<() => Promise<void>> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const until = Date.now() + PATIENCE;
  while (!(await listens(port))) {
    if (child.exitCode !== null || Date.now() > until) {
      child.kill();
      throw new Error(`${command} does not start:\n${said}`);
    }
  }
  return () => stopped(child, ended);
}

async function stopped(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM');
  await ended;
}

/** Asks after a moment: a server that starts needs one. */
const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    setTimeout(() => {
      const socket = connect({ port, host: '127.0.0.1' });
      socket.on('connect', () => resolve(Boolean(socket.destroy())));
      socket.on('error', () => resolve(false));
    }, 20);
  });

/** The log files of a folder, joined. */
export const readLogs = async (files: readonly string[]): Promise<string> =>
  (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('');

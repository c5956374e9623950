/** Running other programs and waiting for them. */
import { spawn } from 'node:child_process';
import { childEnvironment } from '../site/env.ts';

/** Exit code of a program that writes to our own terminal; `env` is added to ours. */
export function run(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: childEnvironment(env) });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

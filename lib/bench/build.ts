/** `npm run build` of a folder of generated articles: seconds and peak memory. */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { childEnvironment } from '../site/env.ts';
import { writeContent } from './generate-content.ts';
import { watchMemory } from './peak-memory.ts';
import type { Row } from './row.ts';

export interface Build {
  contentDir: string;
  exportDir: string;
  /** Heap that each Node process may take, in MB. */
  heap?: number;
}

/** Runs the whole command, checks included. @throws when the build fails, with its last words */
export async function measuredBuild({
  contentDir,
  exportDir,
  heap,
}: Build): Promise<{ seconds: number; peak: number }> {
  const started = performance.now();
  const child = spawn('npx', ['tsx', 'lib/cli/build.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: childEnvironment({
      CONTENT_DIR: contentDir,
      EXPORT_DIR: exportDir,
      SITE_URL: 'http://localhost/',
      ...(heap ? { NODE_OPTIONS: `--max-old-space-size=${heap}` } : {}),
    }),
  });
  let said = '';
  const listen = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2000);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const peak = watchMemory(child.pid ?? 0);
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const bytes = peak();
  if (code !== 0) throw new Error(`The build of ${contentDir} failed (${code}):\n${said}`);
  return { seconds: (performance.now() - started) / 1000, peak: bytes };
}

/** Budget of 1,000 articles (design §9); more articles have none for the time. */
const SECONDS = new Map([[1000, 120]]);
/** Memory of a small build machine. */
const MEGABYTES = 4096;

/** @param articles how many; @param folder where content and export may be written */
export async function buildRows(content: string, articles: number, folder: string): Promise<Row[]> {
  const contentDir = `${folder}/content-${articles}`;
  const exportDir = `${folder}/export-${articles}`;
  await rm(contentDir, { recursive: true, force: true });
  const made = writeContent(content, contentDir, articles);
  const { seconds, peak } = await measuredBuild({ contentDir, exportDir });
  const budget = SECONDS.get(articles);
  const part = 'build';
  return [
    { part, what: `${made} articles`, value: seconds, unit: 's', ...(budget ? { budget } : {}) },
    {
      part,
      what: `${made} articles, peak memory`,
      value: peak / 1024 ** 2,
      unit: 'MB',
      budget: MEGABYTES,
    },
  ];
}

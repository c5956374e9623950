/**
 * Content that has been read once, for the other processes of a build: reading 1,000 articles takes
 * 11 s, this file a tenth of a second.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Content } from './model.ts';

/** Only for the build that is running: other sources of ours would have read it otherwise. */
export function handOver(content: Content, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
}

const taken = new Map<string, Content>();

/** The same object on every call, so that a caller may hang its own caches on it. */
export function takeOver(file: string): Content {
  const content = taken.get(file) ?? (JSON.parse(readFileSync(file, 'utf8')) as Content);
  taken.set(file, content);
  return content;
}

/** The pictures of `content/images/`, published under `/images/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { type Environment, readEnvironment } from './env.ts';

/** What `npm run check:content` lets into the folder. */
const TYPES: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
};

const folderOf = ({ contentDir }: Environment): string => join(contentDir, 'images');

/** Paths below the folder, with `/`, sorted. */
export function contentImages(env: Environment = readEnvironment()): string[] {
  const folder = folderOf(env);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((file) => String(file).split(sep).join('/'))
    .filter((file) => extname(file) in TYPES)
    .sort();
}

/** One of `contentImages`; null for any other path. */
export function contentImage(path: string, env: Environment = readEnvironment()) {
  if (!contentImages(env).includes(path)) return null;
  const bytes = new Uint8Array(readFileSync(join(folderOf(env), path)));
  return { bytes, type: TYPES[extname(path)] ?? 'application/octet-stream' };
}

/** The only file that reads `process.env`; everything else is passed what it needs. */

import { delimiter } from 'node:path';

export interface Environment {
  /** Folder of the content, from the project's root. */
  contentDir: string;
  /** The content as the checks of this build have read it; null: read it from `contentDir`. */
  contentFile: string | null;
  /** Address the site is published at, with its base path; null: the `url` of `site.yml`. */
  siteUrl: string | null;
  /** Folder the export is written to, from the project's root. */
  exportDir: string;
  /** Sections that the search index may have as one file; null: as many as are sensible. */
  oneFileUpTo: number | null;
  /** Port of the preview server. */
  port: number;
  /** True under `next build`, false under `next dev`. */
  production: boolean;
  /** Executable of a Chromium to test with; null: look for one in `path`. */
  chromium: string | null;
  /** Folders that programs are looked for in. */
  path: string[];
}

/** @throws when a variable holds something unusable; the message names it. */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  return {
    contentDir: env.CONTENT_DIR || 'content',
    contentFile: env.CONTENT_FILE || null,
    siteUrl: env.SITE_URL ? checkedUrl(env.SITE_URL) : null,
    exportDir: env.EXPORT_DIR || 'out',
    oneFileUpTo: env.SEARCH_ONE_FILE_UP_TO ? checkedCount(env.SEARCH_ONE_FILE_UP_TO) : null,
    port: checkedPort(env.PORT ?? '3000'),
    production: env.NODE_ENV === 'production',
    chromium: env.CHROMIUM_PATH || null,
    path: (env.PATH ?? '').split(delimiter),
  };
}

/** Our environment with additions, for programs that we start. */
export const childEnvironment = (added: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...added,
});

function checkedUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(
      `SITE_URL must be an http(s) address without ? and #, such as https://example.co.jp/help/ (it is "${value}")`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function checkedCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 0) {
    throw new Error(`SEARCH_ONE_FILE_UP_TO must be a number of sections (it is "${value}")`);
  }
  return count;
}

function checkedPort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT must be a number from 0 to 65535 (it is "${value}")`);
  }
  return port;
}

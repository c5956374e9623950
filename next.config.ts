import { resolve, sep } from 'node:path';
import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';
import { publishedAt } from './lib/links/base.ts';
import { readEnvironment } from './lib/site/env.ts';

/**
 * An edit in `content/` shows in the browser at once (lib/site/content-state.ts). Turbopack watches
 * nothing outside of the project: a folder elsewhere shows its edits on a reload.
 */
const refreshing = (contentDir: string): NextConfig => ({
  turbopack: {
    rules: {
      '**/lib/site/content-state.ts': {
        loaders: [
          {
            loader: `${import.meta.dirname}/lib/site/content-state-loader.mjs`,
            options: { folder: resolve(contentDir) },
          },
        ],
        as: '*.js',
      },
    },
  },
});

const isInside = (folder: string): boolean => resolve(folder).startsWith(import.meta.dirname + sep);

export default function config(phase: string): NextConfig {
  const env = readEnvironment();
  return {
    // `next dev` with `output: 'export'` answers 500 to an unknown dynamic segment instead of 404.
    output: phase === PHASE_DEVELOPMENT_SERVER ? undefined : 'export',
    distDir:
      env.exportDir === 'out' || phase === PHASE_DEVELOPMENT_SERVER ? undefined : env.exportDir,
    basePath: publishedAt(env.siteUrl ?? 'http://localhost/').basePath,
    trailingSlash: true,
    ...(phase === PHASE_DEVELOPMENT_SERVER && isInside(env.contentDir)
      ? refreshing(env.contentDir)
      : {}),
    reactStrictMode: true,
    poweredByHeader: false,
    agentRules: false,
    // Types are a step of the gate of their own; a host's build need not repeat it.
    typescript: { ignoreBuildErrors: true },
    // The export of the same sources is the same bytes.
    generateBuildId: () => 'help',
    adapterPath: `${import.meta.dirname}/lib/site/adapter.mjs`,
    serverExternalPackages: ['esbuild', 'flexsearch'],
  };
}

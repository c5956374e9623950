/** The preview server, which the other hosts are compared with. */
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { TestSite } from '../../../e2e/sites.ts';
import { readEnvironment } from '../../site/env.ts';
import { redirectsOf } from '../../site/export/redirects.ts';
import { previewServer } from '../../site/host/preview.ts';
import { currentSite } from '../../site/site.ts';
import type { Host } from './host.ts';

export async function startPreview({ contentDir, siteUrl, exportDir }: TestSite): Promise<Host> {
  const site = await currentSite({ ...readEnvironment(), contentDir, siteUrl, exportDir });
  const { basePath } = site;
  const options = { root: resolve(exportDir), basePath, redirects: redirectsOf(site) };
  const server = previewServer(options);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
  };
  const { port } = server.address() as AddressInfo;
  return {
    name: 'preview',
    port,
    basePath,
    rawLetters: false,
    codings: ['br', 'gzip'],
    logs: async () => null,
    stop,
  };
}

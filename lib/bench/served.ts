/** An export behind the preview server, as a host sends it. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { previewServer } from '../site/host/preview.ts';

/** Serves at the root of a free port for the time of `work`. */
export async function served(
  exportDir: string,
  work: (origin: string, server: Server) => Promise<void>,
): Promise<void> {
  const server = previewServer({ root: resolve(exportDir), basePath: '', redirects: [] });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  try {
    await work(`http://localhost:${(server.address() as AddressInfo).port}`, server);
  } finally {
    server.close();
  }
}

/** A host of the test's own: it can be cut off, and another deployment can be put under its address. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { previewServer } from '../lib/site/host/preview.ts';
import type { TestSite } from './sites.ts';

export class OwnHost {
  private readonly options;
  private readonly server;
  private port = 0;
  readonly basePath: string;

  constructor({ exportDir, siteUrl }: TestSite) {
    this.basePath = new URL(siteUrl).pathname.replace(/\/$/, '');
    this.options = { root: resolve(exportDir), basePath: this.basePath, redirects: [] };
    this.server = previewServer(this.options);
  }

  /** Answers, on the same port as before. */
  async start(): Promise<void> {
    this.server.listen(this.port, 'localhost');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** No network any more, for page and service worker alike. */
  async cut(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }

  /** From now on another folder is what is deployed. */
  deploy(folder: string): void {
    this.options.root = resolve(folder);
  }

  at(address: string): string {
    return `http://localhost:${this.port}${this.basePath}${address}`;
  }
}

/** What saves bytes: an unchanged file is not sent again, text travels compressed. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ask } from './ask.ts';
import { type Case, headerFaults, statusFault } from './case.ts';

const TEXTS = [
  '/articles/user-unknown/',
  '/api/articles/user-unknown.json',
  '/articles/user-unknown.md',
  '/embed.js',
  '/sitemap.xml',
];

export const economyCases = (codings: readonly string[]): Case[] =>
  TEXTS.flatMap((address) => [
    ...['identity', ...codings].map((coding) => unchanged(address, coding)),
    ...codings.flatMap((coding) => [compressed(address, coding), refused(address, coding)]),
    preferred(address, codings),
    ownVersions(address, codings),
    ...COPIES.map((ending) => noAddress(address, ending)),
  ]);

const COPIES = ['.br', '.gz'];
const UNPACK: Record<string, (bytes: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

const unchanged = (address: string, coding: string): Case => ({
  title: `${address} is not sent twice (${coding})`,
  async faults({ port, basePath }) {
    const accept = { 'Accept-Encoding': coding };
    const first = await ask(port, basePath + address, accept);
    const etag = first.headers.etag;
    if (!etag) return ['has no ETag'];
    const again = await ask(port, basePath + address, { ...accept, 'If-None-Match': etag });
    const other = await ask(port, basePath + address, { ...accept, 'If-None-Match': '"other"' });
    return [
      ...statusFault(again, 304),
      ...(again.body.length > 0 ? ['a body comes with it'] : []),
      ...statusFault(other, 200),
    ];
  },
});

const compressed = (address: string, coding: string): Case => ({
  title: `${address} travels as ${coding}, and only where it is understood`,
  async faults({ port, basePath }) {
    const accept = { 'Accept-Encoding': coding };
    const small = await ask(port, basePath + address, accept);
    const plain = await ask(port, basePath + address, { 'Accept-Encoding': 'identity' });
    const head = await ask(port, basePath + address, accept, 'HEAD');
    const same = ['content-type', 'content-length', 'etag', 'last-modified', 'cache-control'];
    return [
      ...headerFaults(small, { 'Content-Encoding': coding, Vary: /accept-encoding/i }),
      // A host that packs on the way does not know the length.
      ...headerFaults(small, { 'Content-Length': String(small.body.length) }),
      ...headerFaults(plain, { 'Content-Encoding': null, Vary: /accept-encoding/i }),
      ...(small.body.length < plain.body.length ? [] : ['it is not smaller']),
      ...(UNPACK[coding]?.(small.body).equals(plain.body)
        ? []
        : ['it does not unpack to the file']),
      ...headerFaults(
        head,
        Object.fromEntries(same.map((name) => [name, small.headers[name] ?? null])),
      ),
      ...(head.body.length > 0 ? ['HEAD sends a body'] : []),
      ...headerFaults(small, {
        'Content-Type': plain.headers['content-type'] ?? null,
        'Content-Language': null,
      }),
    ];
  },
});

const refused = (address: string, coding: string): Case => ({
  title: `${address} does not travel as ${coding} where its weight is 0`,
  async faults({ port, basePath }) {
    const accept = { 'Accept-Encoding': `${coding};q=0, identity` };
    return headerFaults(await ask(port, basePath + address, accept), { 'Content-Encoding': null });
  },
});

const preferred = (address: string, codings: readonly string[]): Case => ({
  title: `${address} travels as small as a browser can take it`,
  async faults({ port, basePath }) {
    const accept = { 'Accept-Encoding': 'gzip, deflate, br, zstd' };
    const answer = await ask(port, basePath + address, accept);
    return headerFaults(answer, { 'Content-Encoding': codings[0] ?? null });
  },
});

/** A cache that asks with the ETag of one coding must not hear that another is unchanged. */
const ownVersions = (address: string, codings: readonly string[]): Case => ({
  title: `${address} has an ETag for each coding`,
  async faults({ port, basePath }) {
    const answers = ['identity', ...codings].map((coding) =>
      ask(port, basePath + address, { 'Accept-Encoding': coding }),
    );
    const tags = (await Promise.all(answers)).map(({ headers }) => headers.etag);
    return new Set(tags).size === tags.length ? [] : [`they are ${tags.join(', ')}`];
  },
});

const noAddress = (address: string, ending: string): Case => {
  const copy = address.replace(/\/$/, '/index.html') + ending;
  return {
    title: `${copy} is no address`,
    async faults({ port, basePath }) {
      return statusFault(await ask(port, basePath + copy), 404);
    },
  };
};

/** What saves bytes: an unchanged file is not sent again, text travels compressed. */
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
    ...codings.map((coding) => compressed(address, coding)),
  ]);

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
    const small = await ask(port, basePath + address, { 'Accept-Encoding': coding });
    const plain = await ask(port, basePath + address, { 'Accept-Encoding': 'identity' });
    return [
      ...headerFaults(small, { 'Content-Encoding': coding, Vary: /accept-encoding/i }),
      ...headerFaults(plain, { 'Content-Encoding': null }),
      ...(small.body.length < plain.body.length ? [] : ['it is not smaller']),
    ];
  },
});

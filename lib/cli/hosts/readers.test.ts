import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { quantile, readersAt } from './readers.ts';

test('every fault of a host is counted under its name', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/cut') {
      response.writeHead(200, { 'Content-Length': '9' });
      response.write('1', () => response.destroy());
    } else response.writeHead(request.url === '/' ? 200 : 500).end('page');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const addresses = ['/', '/broken', '/cut'];
  const load = await readersAt({ port, addresses, readers: 3, seconds: 0.1 });
  server.closeAllConnections();
  server.close();
  const faults = [...load.errors.values()].reduce((sum, count) => sum + count, 0);
  expect([...load.errors.keys()].sort()).toEqual(['/broken: answers 500', '/cut: aborted']);
  expect(load.requests).toBe(load.times.length + faults);
  expect(load.bytes).toBe(load.times.length * 'page'.length);
});

test.each([
  [0.5, 3],
  [0.99, 4],
  [0, 1],
])('quantile %d', (part, value) => {
  expect(quantile([1, 2, 3, 4], part)).toBe(value);
});

import { expect, test } from 'vitest';
import { siteAddresses } from './addresses.ts';
import { siteFrom } from './fixture.ts';

const listed = async (dir: string) =>
  siteAddresses(await siteFrom(dir)).map(({ address }) => address);

test('every page that is meant to be found, each once; the search page is not one of them', async () => {
  const addresses = await listed('content');
  expect(addresses).toEqual([...new Set(addresses)]);
  expect(addresses).toEqual(
    expect.arrayContaining(['/', '/diagnose/', '/flyer/', '/receive/', '/codes/', '/codes/5-1-1/']),
  );
  expect(addresses).not.toContain('/search/');
});

test('a page that is switched off is not listed', async () => {
  const addresses = await listed('e2e/tiny-content');
  for (const off of ['/diagnose/', '/flyer/', '/codes/']) expect(addresses).not.toContain(off);
  expect(addresses).toContain('/');
});

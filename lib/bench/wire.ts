/** Bytes as they travel: the same files that the preview server sends, brotli. */
import { median, type Row } from './row.ts';

const KB = 1024;

/** Sizes of the site at `origin`, whose sitemap names its articles by any host. */
export async function wireRows(origin: string): Promise<Row[]> {
  const paths = await articlePaths(origin);
  const pages = await Promise.all(paths.map((path) => sent(origin, path)));
  const html = pages.map(({ bytes }) => bytes);
  const first = pages[0]?.text ?? '';
  const linked = async (pattern: RegExp): Promise<number> => {
    const path = pattern.exec(first)?.[1];
    if (!path) throw new Error(`No ${pattern} on ${paths[0]}`);
    return (await sent(origin, path)).bytes;
  };
  const css = await linked(/href="([^"]*\/assets\/site[^"]+)"/);
  const enhance = await linked(/src="([^"]*\/assets\/enhance[^"]+)"/);
  const search = await linked(/data-module="([^"]+)"/);
  const index = await linked(/data-index="([^"]+)"/);
  const reader = await linked(/data-reader="([^"]+)"/);
  const rules = await linked(/data-rules="([^"]+)"/);
  const kept = await Promise.all(['/offline/', '/', '/search/'].map((path) => sent(origin, path)));
  const row = (what: string, bytes: number, budget?: number): Row => ({
    part: 'wire',
    what,
    value: bytes / KB,
    unit: 'KB',
    ...(budget === undefined ? {} : { budget }),
  });
  return [
    row('HTML of the median article', median(html)),
    row('HTML of the largest article', Math.max(...html)),
    row('CSS', css),
    row('HTML + CSS of the median article', median(html) + css, 14),
    row('script on load', enhance, 2),
    row('script of search, on first use', search, 25),
    row(`index of ${paths.length} articles`, index, 80),
    row('script that reads a pasted mail, on first paste', reader),
    row('rules of diagnosis, on first paste', rules),
    row('service worker, when the first page is idle', (await sent(origin, '/sw.js')).bytes),
    row(
      'pages that it keeps from the start',
      kept.reduce((sum, { bytes }) => sum + bytes, 0),
    ),
  ];
}

async function articlePaths(origin: string): Promise<string[]> {
  const { text } = await sent(origin, '/sitemap.xml');
  return [...text.matchAll(/<loc>([^<]+\/articles\/[^<]+)<\/loc>/g)].map(
    ([, loc = '']) => new URL(loc).pathname,
  );
}

/** `fetch` decodes what it gets: the bytes on the wire are the length that the server names. */
async function sent(origin: string, path: string): Promise<{ bytes: number; text: string }> {
  const response = await fetch(origin + path, { headers: { 'Accept-Encoding': 'br' } });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return { bytes: Number(response.headers.get('content-length')), text: await response.text() };
}

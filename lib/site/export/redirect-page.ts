/** A static page that leads from an old address to its answer, for hosts without rules. */

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * File an old address is written to, relative to the export; null when no static page can answer
 * it (a `.doc` would be served as a Word file: host rules and the 404 page answer that one).
 */
export function redirectFile(path: string): string | null {
  if (path.endsWith('/')) return `${path.slice(1)}index.html`;
  if (/\.html?$/.test(path)) return path.slice(1);
  return /\.[a-z0-9]{1,5}$/i.test(path) ? null : `${path.slice(1)}/index.html`;
}

/** @param target where it leads, for `href`; @param canonical the same, absolute */
export function redirectPage(target: string, canonical: string, title: string): string {
  const href = escapeHtml(target);
  return `<!DOCTYPE html>
<html lang="ja">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<link rel="canonical" href="${escapeHtml(canonical)}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${href}">
<p>このページは引っ越しました。<a href="${href}">${escapeHtml(title)}</a></p>
</html>
`;
}

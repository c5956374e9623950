/**
 * Addresses of older sites come in several spellings of the same thing: percent-encoded or raw,
 * composed or decomposed kana, with or without a trailing slash, `.html` or `index.html`.
 */

/** One spelling for all of them, for look-ups: decoded, NFC, no ending. Never throws. */
export function canonicalPath(path: string): string {
  const plain = decodedPath(path).normalize('NFC');
  const bare = plain
    .replace(/\/index\.html?$/, '')
    .replace(/\.html?$/, '')
    .replace(/\/$/, '');
  return bare === '' ? '/' : bare;
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // `%E3%81`, cut in the middle by a mail client: taken as it is
    return path;
  }
}

/** The spellings a host has to answer: `/a/b.html` → itself, `/a/b` and `/a/b/`. */
export function spellings(path: string): string[] {
  const bare = canonicalPath(path);
  const isFile = /\.(?!html?$)[a-z0-9]{1,5}$/i.test(bare);
  const forms = isFile ? [bare] : [bare, `${bare}/`, `${bare}.html`];
  return [...new Set([decodedPath(path).normalize('NFC'), ...forms])];
}

/** Percent-encoded as in a request line: `/オ` → `/%E3%82%AA`. */
export const encodedPath = (path: string): string => encodeURI(path);

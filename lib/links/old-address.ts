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

/**
 * The spellings a host has to answer, decoded: `/a/b.html` → itself, `/a/b` and `/a/b/`. Kana with
 * marks come twice, composed and decomposed: files that a Mac uploaded were linked in the latter form.
 */
export function spellings(path: string): string[] {
  const bare = canonicalPath(path);
  const isFile = /\.(?!html?$)[a-z0-9]{1,5}$/i.test(bare);
  const forms = isFile ? [bare] : [bare, `${bare}/`, `${bare}.html`];
  const composed = [decodedPath(path).normalize('NFC'), ...forms];
  return [...new Set([...composed, ...composed.map((form) => form.normalize('NFD'))])];
}

/**
 * The same as they may stand in a request line, for hosts that compare without decoding: raw, and
 * percent-encoded in capital and in small letters. A raw space would end the path there.
 * @example requestSpellings('/オ.doc') // ['/オ.doc', '/%E3%82%AA.doc', '/%e3%82%aa.doc']
 */
export function requestSpellings(path: string): string[] {
  const all = spellings(path).flatMap((form) => {
    const encoded = encodeURI(form);
    const small = encoded.replaceAll(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase());
    return [...(/\s/.test(form) ? [] : [form]), encoded, small];
  });
  return [...new Set(all)];
}

/** Text that travels behind `#`, which browsers do not send to servers: `/search/#q=…`, `/diagnose/#text=…`. */

/**
 * The text that a fragment carries under a name; null when it carries none. A support tool may put
 * the bare error text there, with `%`, `&` and `+` as they are: what is no encoding is taken as text.
 * @example carriedText('#q=100%25%20full', 'q') // '100% full'
 */
export function carriedText(hash: string, name: string): string | null {
  const prefix = `#${name}=`;
  if (!hash.startsWith(prefix)) return null;
  return hash.slice(prefix.length).replaceAll(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

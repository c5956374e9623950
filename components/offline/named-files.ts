/** Which hashed files a page needs, read from its HTML: a worker has no parser. */

/** Names with a hash never change their content, so a page and its files cannot be mixed. */
const HASHED = /\s(?:href|src|data-[a-z-]+)="([^"]*\/(?:assets|search-index)\/[^"?#]+)"/g;
/** Pictures keep their names; only the site's own ones are asked for. */
const PICTURE = /<img\s(?:[^>]*\s)?src="([^"?#]*\/images\/[^"?#]+)"/g;
/** Loaded with the page itself. */
const AT_ONCE = /\/assets\/(?:site|enhance)\.[^/]+$/;
/** A tool's own files: whoever opened the page wants to use it. */
const OF_TOOL = /<[^>]*\sdata-tool="[^>]*>/g;

/** The pieces of a large index are named after its head, which pages name. */
export const namedAs = (address: string): string =>
  address.replace(/-(?:[tp]\d+|words|all)\.json$/, '.json');

/** Everything that a page may ever ask for, as written: `/help/assets/site.1a2b3c4d.css`. */
export const namedFiles = (html: string): string[] => [
  ...new Set(Array.from(html.matchAll(HASHED), ([, address = '']) => address)),
];

/** What a page needs to look and work as it was published. Search waits for the reader's interest. */
export function neededFiles(html: string): string[] {
  const ofTool = Array.from(html.matchAll(OF_TOOL), ([tag]) => namedFiles(tag)).flat();
  return [...new Set([...namedFiles(html).filter((file) => AT_ONCE.test(file)), ...ofTool])];
}

/** Addresses of the pictures on a page. */
export const picturesOf = (html: string): string[] => [
  ...new Set(Array.from(html.matchAll(PICTURE), ([, address = '']) => address)),
];

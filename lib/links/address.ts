/** The permanent addresses of the site (design §4). Without base path, always starting and ending in `/`. */

export const articleAddress = (id: string, section?: string | null): string =>
  section ? `/articles/${id}/#${section}` : `/articles/${id}/`;

export const categoryAddress = (id: string): string => `/categories/${id}/`;

/** Dots become hyphens: a dot in a segment breaks `next dev`. `5.1.1` → `/codes/5-1-1/` */
export const codeAddress = (code: string): string => `/codes/${code.replaceAll('.', '-')}/`;

/** `/codes/5-1-1/`'s segment back to the code: `5-1-1` → `5.1.1`. */
export const codeOfSegment = (segment: string): string => segment.replaceAll('-', '.');

/** Puts the host's base path (`''` or `/help`) before an address of ours; other URLs stay as they are. */
export const withBase = (basePath: string, address: string): string =>
  address.startsWith('/') && !address.startsWith('//') ? `${basePath}${address}` : address;

/** Where the site is published: `https://example.co.jp/help/` → origin and base path. */
export interface Published {
  /** `https://example.co.jp` */
  origin: string;
  /** `/help`, or the empty string at the root of a host. */
  basePath: string;
}

/** @param url absolute http(s) address of the home page */
export function publishedAt(url: string): Published {
  const { origin, pathname } = new URL(url);
  return { origin, basePath: pathname.replace(/\/$/, '') };
}

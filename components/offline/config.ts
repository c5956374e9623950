/** What the build tells the service worker; esbuild puts it in place of the name `OFFLINE`. */
export interface OfflineConfig {
  /** Changes with every deployment that changes a script, the index or the rules. */
  deployment: string;
  /** Base path with its slash: `/` or `/help/`. */
  base: string;
  /** Shown when a page cannot be had; with its slash, like all pages. */
  offlinePage: string;
  /** Kept without having been visited, as are the home page and the one above. */
  searchPage: string;
}

declare global {
  const OFFLINE: OfflineConfig;
}

/** Names of our caches. Another site on the same host, below another path, has other ones. */

/** @param base `/` or `/help/`; a colon cannot begin the next name, so `/` does not own `/help/` */
export const ownPrefix = (base: string): string => `help-center:${base}:`;

export const pagesCache = (base: string): string => `${ownPrefix(base)}pages`;

/** Hashed files as one deployment came to need them. */
export const filesCache = (base: string, deployment: string): string =>
  `${ownPrefix(base)}files-${deployment}`;

/** Names of our file caches, the oldest first, as `caches.keys()` gives them. */
export const fileCaches = (keys: readonly string[], base: string): string[] =>
  keys.filter((key) => key.startsWith(`${ownPrefix(base)}files-`));

/** Addresses and host names in texts. */

export const ADDRESS = /[\w.%+=-]{1,64}@[\w.-]{1,255}/g;
/** Host names, queue ids with dots; not 5.1.1, which begins with a digit. */
export const HOST = /\b[a-z_-][\w-]{0,62}(?:\.[\w-]{1,63}){1,8}\b/gi;

/** Those of error texts and signs tell whose mail it is: mfsmax.docomo.ne.jp. Lower case. */
export const hostNamesIn = (texts: readonly string[]): string[] => [
  ...new Set(
    texts.flatMap((text) =>
      [...text.matchAll(ADDRESS), ...text.matchAll(HOST)].map(([name]) => name.toLowerCase()),
    ),
  ),
];

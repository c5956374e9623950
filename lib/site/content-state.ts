/**
 * What pages of `next dev` hang on so that an edit in `content/` is seen: Next knows the modules a page
 * is made of, not the files that they read. While writing, `content-state-loader.mjs` takes the place of
 * this file and changes with the content; Next draws the open pages again, also out of an error page.
 */
export {};

// Turbopack runs loaders as plain JavaScript.

/** Stands for `content-state.ts`; asked again when anything below the content folder changes. */
export default function contentStateLoader() {
  this.addContextDependency(this.getOptions().folder);
  // Something that is done, not only said: a module without an effect would be left out.
  return `globalThis.contentState = ${Date.now()};`;
}

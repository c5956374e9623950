import type { Site } from '../content/data-schema.ts';

/** While writing, a kept page would hide an edit. */
export const worksOffline = ({ features }: Site, production: boolean): boolean =>
  features.offline && production;

/** Search over an index that is one file: the bundle of most sites. */
import type { IndexFile } from '../../../lib/search/index-file.ts';
import { readIndexWith } from './engine.ts';
import { openInSlices } from './open-index.ts';

export { attach, mark, show, submit } from './search.ts';

readIndexWith(async (index) => {
  const engine = await openInSlices(index as IndexFile);
  return { run: async (search) => search(engine), isWhole: true };
});

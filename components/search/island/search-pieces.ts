/** Search over an index in pieces: the bundle of a site too large for one file. */
import type { Engine } from '../../../lib/search/engine.ts';
import type { IndexFile } from '../../../lib/search/index-file.ts';
import { openSharded } from '../../../lib/search/sharded/open-sharded.ts';
import { type HeadFile, pieceAddress } from '../../../lib/search/sharded/shard-file.ts';
import { isPaste } from '../../../lib/text/query-kind.ts';
import { fetchJson } from '../../ui/fetch-json.ts';
import { readIndexWith } from './engine.ts';
import { openInSlices } from './open-index.ts';

export { attach, mark, show, submit } from './search.ts';

readIndexWith(async (head, address) => {
  const pieces = openSharded(head as HeadFile, (piece) => fetchJson(pieceAddress(address, piece)));
  let whole: Promise<Engine> | undefined;
  const openWhole = () => {
    whole ??= fetchJson<IndexFile>(pieceAddress(address, 'all'))
      .then(openInSlices)
      .catch((error) => {
        whole = undefined;
        throw error;
      });
    return whole;
  };
  // Which pieces are fetched tells a little of the words they are fetched for. Of a paste nothing may
  // leave the device, so for a paste all there is is fetched, whatever it says.
  // The service worker keeps it as well: without a network no other piece may be there.
  return {
    run: async (search, query) =>
      isPaste(query)
        ? search(await openWhole())
        : pieces.ask(search).catch(async () => search(await openWhole())),
    isWhole: false,
  };
});

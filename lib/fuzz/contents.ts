/** Articles after a careless hand, a bad merge or a hostile one. */
import fc from 'fast-check';
import { USER_UNKNOWN_TEXT } from '../checks/fixture.ts';
import { changed, textChange } from './mutate-text.ts';
import { CONTENT_PIECES } from './pieces.ts';

/** An article with up to six changes, as the bytes of its file; bytes that are no UTF-8 now and then. */
export const contents: fc.Arbitrary<Uint8Array> = fc.oneof(
  {
    weight: 30,
    arbitrary: changed([USER_UNKNOWN_TEXT], textChange(CONTENT_PIECES), 6).map((text) =>
      new TextEncoder().encode(text),
    ),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
);

import { nearest } from '../content/nearest.ts';
import type { Image } from '../markdown/document.ts';
import { documents } from './documents.ts';
import type { Finding, Rule } from './rule.ts';

/** Every image is a file of `content/images/` and says in words what it shows. */
export const images: Rule = {
  name: 'image',
  check(reading) {
    const files = reading.files
      .filter((name) => name.startsWith('images/'))
      .map((name) => `/${name}`);
    return documents(reading).flatMap(({ document }) =>
      document.images.flatMap((image) => findings(image, files)),
    );
  },
};

function findings(image: Image, files: readonly string[]): Finding[] {
  const { address, alt } = image;
  const found: Finding[] = [];
  if (!files.includes(address)) {
    const meant = nearest(address, files) ?? '/images/name.svg';
    const message = `画像がありません: ${address}(content/images/ に置きます)`;
    found.push({ place: image, message, fix: `![${alt || '説明'}](${meant})` });
  }
  if (alt.trim() === '') {
    const message = '画像の説明がありません。見えない人に伝わる言葉を書きます。';
    found.push({ place: image, message, fix: `![…](${address})` });
  }
  return found;
}

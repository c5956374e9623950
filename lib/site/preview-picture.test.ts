import { describe, expect, test } from 'vitest';
import { inFixture } from '../checks/fixture.ts';
import { siteFrom } from './fixture.ts';
import { pageMetadata } from './metadata.ts';
import { picturePng } from './picture-png.ts';
import { PICTURE_SIZE, previewPicture, previewPictures } from './preview-picture.ts';

const site = await siteFrom('content');

/** Bytes; chats fetch it for every link. */
const LIMIT = 20 * 1024;

describe.each(['content', 'e2e/tiny-content'])('every picture of %s', async (dir) => {
  const pictures = previewPictures(await siteFrom(dir));

  test('has a name of its own', () => {
    const files = pictures.map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
    for (const file of files) expect(file).toMatch(/^[a-z0-9-]+\.[0-9a-f]{8}\.png$/);
  });

  test.each(pictures)('$file is a PNG of 1200 × 630, drawn without letters', async (picture) => {
    expect(picture.svg).not.toMatch(/<(?:text|image|use|style)|href|url\(/);
    const png = await picturePng(picture);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // PNG specification §11.2.2: IHDR comes first, width and height in big-endian order.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(LIMIT);
  });
});

test('categories with a drawing have a picture of their own, the others share one', async () => {
  expect(new Set(site.content.categories.map(({ id }) => previewPicture(site, id).svg)).size).toBe(
    site.content.categories.length,
  );
  const plain = await inFixture({}, siteFrom);
  expect(previewPictures(plain)).toHaveLength(1);
  expect(previewPicture(plain, 'message').file).toBe(previewPicture(plain).file);
  expect(previewPicture(plain, 'no-such-category')).toEqual(previewPicture(plain));
});

test('another colour is another file', async () => {
  const [from, to] = ['accent: "#0a5a8a"', 'accent: "#2f6b2f"'];
  const green = await inFixture({ 'site.yml': [from, to] }, siteFrom);
  const blue = await inFixture({}, siteFrom);
  expect(previewPicture(green).svg).toContain('#2f6b2f');
  expect(previewPicture(green).file).not.toBe(previewPicture(blue).file);
});

test('a page names its picture, what it stands for, and its Markdown', () => {
  const { file } = previewPicture(site, 'message');
  const metadata = pageMetadata(site, {
    title: 'User unknown',
    description: '宛先がありません。',
    address: '/articles/user-unknown/',
    category: 'message',
    markdown: '/articles/user-unknown.md',
  });
  expect(metadata.openGraph.images).toEqual([
    {
      url: `https://example.co.jp/help/og/${file}`,
      ...PICTURE_SIZE,
      alt: 'エラーメール ヘルプセンター — エラーの英文から調べる',
      type: 'image/png',
    },
  ]);
  expect(metadata.twitter).toEqual({ card: 'summary' });
  expect(metadata.alternates).toEqual({
    canonical: 'https://example.co.jp/help/articles/user-unknown/',
    types: { 'text/markdown': 'https://example.co.jp/help/articles/user-unknown.md' },
  });
});

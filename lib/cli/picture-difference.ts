/** How far two pictures differ, pixel by pixel. */
import sharp from 'sharp';

/** Steps of 255 that a channel may differ by: smoothing of letters is not always repeated to the bit. */
const TOLERANCE = 16;

/**
 * @param before, after encoded pictures
 * @returns number of pixels that differ; where one picture is larger, all that it has more
 */
export async function differingPixels(before: Buffer, after: Buffer): Promise<number> {
  const [a, b] = await Promise.all([pixels(before), pixels(after)]);
  const width = Math.min(a.width, b.width);
  const height = Math.min(a.height, b.height);
  let same = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (close(a.data, 3 * (y * a.width + x), b.data, 3 * (y * b.width + x))) same++;
    }
  }
  return Math.max(a.width, b.width) * Math.max(a.height, b.height) - same;
}

function close(a: Buffer, from: number, b: Buffer, to: number): boolean {
  for (let channel = 0; channel < 3; channel++) {
    if (Math.abs((a[from + channel] ?? 0) - (b[to + channel] ?? 0)) > TOLERANCE) return false;
  }
  return true;
}

async function pixels(file: Buffer): Promise<{ data: Buffer; width: number; height: number }> {
  const { data, info } = await sharp(file)
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

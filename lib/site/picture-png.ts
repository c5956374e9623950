/** Apart from the drawing: every page names its picture, only the picture's own route needs the library. */
import sharp from 'sharp';
import type { PreviewPicture } from './preview-picture.ts';

/** Few colours and flat areas: with a palette of 32, about 14 KB. */
export const picturePng = ({ svg }: PreviewPicture): Promise<Buffer> =>
  sharp(Buffer.from(svg)).png({ palette: true, colours: 32, dither: 0 }).toBuffer();

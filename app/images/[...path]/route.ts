import { contentImage, contentImages } from '../../../lib/site/content-images.ts';
import { ABSENT_FILE } from '../../../lib/site/export/placeholders.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const images = contentImages();
  return images.length > 0
    ? images.map((path) => ({ path: path.split('/') }))
    : [{ path: [`${ABSENT_FILE}.svg`] }];
}

export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const image = contentImage((await params).path.join('/'));
  return image
    ? new Response(image.bytes, { headers: { 'Content-Type': image.type } })
    : new Response(ABSENT_FILE);
}

import { picturePng } from '../../../lib/site/picture-png.ts';
import { previewPictures } from '../../../lib/site/preview-picture.ts';
import { currentSite } from '../../../lib/site/site.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

const pictures = async () => previewPictures(await currentSite());

export async function generateStaticParams() {
  return (await pictures()).map(({ file }) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const picture = (await pictures()).find((one) => one.file === file);
  // Exported names come from `generateStaticParams`: another name means the content changed meanwhile.
  if (!picture) throw new Error(`${file} is no longer what the content makes: build again`);
  const png = new Uint8Array(await picturePng(picture));
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
}

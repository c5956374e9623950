import { siteFiles } from '../../../lib/site/frame.ts';
import { currentSite } from '../../../lib/site/site.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

const files = async () => Object.values((await siteFiles(await currentSite())).assets);

export async function generateStaticParams() {
  return (await files()).map(({ file }) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const asset = (await files()).find((one) => one.file === file);
  // Exported names come from `generateStaticParams`: another name means the sources changed meanwhile.
  if (!asset) throw new Error(`${file} is no longer what the sources make: build again`);
  return new Response(asset.body, { headers: { 'Content-Type': asset.type } });
}
